import { expect, test } from 'vitest';
import { HealthriskError } from '../../../src/errors/healthrisk-error.ts';
import { hierarchyLines } from '../../../src/source/hierarchy-lines.ts';
import { declaredHierarchy } from '../../../src/treat/hierarchies/declared.ts';
import { hierarchyFromLines } from '../../../src/treat/hierarchies/from-lines.ts';
import { encoded } from '../../support/tables.ts';

const TEXT = 'Married;Partner;*\nCohabiting;Partner;*\nDivorced;Alone;*\nWidowed;Alone;*\n';
const lines = hierarchyLines(TEXT, 'h.csv');
const from = { column: 'marital', file: 'h.csv' };

function thrown(make: () => unknown): HealthriskError {
  try {
    make();
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
  return expect.unreachable();
}

test('levels, labels and leaves come from the lines, also those that the data do not have', () => {
  const { levels, leaves } = hierarchyFromLines(
    encoded(['Married', 'Widowed', 'Married ', 'Divorced']),
    lines,
    from,
  );
  expect(levels.map(({ labels }) => [...labels])).toEqual([
    ['Married', 'Widowed', 'Married ', 'Divorced'],
    ['Partner', 'Alone'],
    ['*'],
  ]);
  expect(levels.map((level) => [...level.leaves])).toEqual([[1, 1, 1, 1], [2, 2], [4]]);
  expect(leaves).toBe(4);
});

test('a missing token needs no line and stays itself until the top', () => {
  const { levels, leaves } = hierarchyFromLines(encoded(['Married', '', 'Widowed']), lines, from);
  expect(levels.map(({ labels, map }) => labels.at(map[1]!))).toEqual(['', '', '*']);
  expect(leaves).toBe(5);
});

test('a value without a line is an error that counts and does not quote', () => {
  const error = thrown(() =>
    hierarchyFromLines(encoded(['Married', 'Secret', 'Other']), lines, from),
  );
  expect(error).toMatchObject({ code: 'E-CONFIG-HIERARCHY', location: { file: 'h.csv' } });
  expect(error.message).toContain('found 2 of its values');
  expect(error.message).not.toContain('Secret');
});

test.each([
  ['a;x;*\nb;y', 2, 3, 'expected 3 levels as in the first line, found 2'],
  ['a;x\nb;y;*', 2, 3, 'expected 2 levels as in the first line, found 3'],
  ['a;x;*\na;y;*', 2, 1, 'the value of this line stands in line 1 already'],
  [
    'a;x;p\nb;y;q\n\nc;x;q',
    4,
    3,
    'expected one label above that of field 2, found another one in line 1',
  ],
])('%j is no hierarchy', (text, line, column, message) => {
  const error = thrown(() => hierarchyLines(text, 'h.csv'));
  expect(error).toMatchObject({ code: 'E-CONFIG-HIERARCHY', message });
  expect(error.location).toEqual({ file: 'h.csv', line, column });
});

test('what a configuration asks for is the finest level that may go out', () => {
  const dates = declaredHierarchy(
    encoded(['2021-03-04', '2021-03-05', '2020-01-01']),
    { date: 'year' },
    'd',
  );
  expect(dates.levels[dates.least]!.step).toEqual({ kind: 'date', unit: 'year' });
  const bands = declaredHierarchy(encoded(['3', '4', '25', '99']), { band: 5 }, 'n');
  expect([...bands.levels[bands.least]!.labels]).toEqual(['0-4', '25-29', '95-99']);
  const prefix = declaredHierarchy(encoded(['75011', '75012', '13001']), { prefix: 2 }, 'p');
  expect([...prefix.levels[prefix.least]!.labels]).toEqual(['75', '13']);
  const file = declaredHierarchy(
    encoded(['Married', 'Widowed', 'Divorced']),
    { hierarchy: lines, level: 1 },
    'm',
  );
  expect(file.least).toBe(1);
});
