import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTidy, tidied } from '../../src/encode/canonical.ts';
import { columnEncoder } from '../../src/encode/column-encoder.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';
import { personsOf } from '../../src/encode/persons.ts';
import type { EncodedColumn } from '../../src/model/table.ts';
import { anyText, spansOf, wellFormed } from '../support/spans.ts';
import { encoded } from '../support/tables.ts';

/** The definition: one Map of all keys. */
function simply({ values, missing, counts }: EncodedColumn) {
  const persons = new Map<string | null, number>();
  let rowsWithoutKey = 0;
  const personOfCode = [...values].map((value, code) => {
    const key = missing[code] === 1 ? null : tidied(value);
    if (key === null) rowsWithoutKey += counts[code]!;
    const person = persons.get(key) ?? persons.size;
    persons.set(key, person);
    return person;
  });
  return { personOfCode, count: persons.size, rowsWithoutKey };
}

function checked(subject: EncodedColumn) {
  const { column, personOfCode, ...rest } = personsOf(subject, 3);
  expect(column).toBe(3);
  expect({ personOfCode: [...personOfCode], ...rest }).toEqual(simply(subject));
}

it('counts records without a key together as one person', () => {
  const { personOfCode, count, rowsWithoutKey } = personsOf(
    encoded(['p', '', 'q', 'NA', 'p ', 'P', '']),
    0,
  );
  expect([...personOfCode]).toEqual([0, 1, 2, 1, 0, 3]);
  expect(count).toBe(4);
  expect(rowsWithoutKey).toBe(3);
});

it.each([
  ['untidy keys whose tidy text never occurs are one person', ['a  b', ' a b', 'a b '], 1],
  ['an untidy key before its tidy text', ['p ', 'q', 'p'], 2],
  ['an untidy key behind its tidy text', ['p', 'q', 'p\u200b'], 2],
  ['full width', ['１２', '12'], 1],
  ['keys that stand for nothing seen are not one another', ['a ', 'b ', 'c'], 3],
  ['no records', [], 0],
])('%s', (_, keys, count) => {
  expect(personsOf(encoded(keys), 0).count).toBe(count);
});

const sign = fc.constantFrom(
  'a',
  'B',
  ' ',
  '\u00a0',
  '\u200b',
  'é',
  'e\u0301',
  '１',
  '\t',
  '\ud800',
);
const key = fc.oneof(
  fc.array(sign, { maxLength: 4 }).map((signs) => signs.join('')),
  fc.constantFrom('', 'NA', 'na ', 'p1', 'p1 '),
);

it('property: is one Map of all tidied keys', () => {
  fc.assert(
    fc.property(fc.array(key), (keys) => checked(encoded(keys))),
    { numRuns: 300 },
  );
});

it('property: likewise where keys are bytes', () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1 }), (keys) => {
      const records = keys.map((one) => [wellFormed(one)]);
      const encoder = columnEncoder('bytes');
      encoder.encode(spansOf(records), 0, new Uint32Array(records.length));
      checked(encoder.finish(DEFAULT_MISSING));
    }),
    { numRuns: 300 },
  );
});

it('property: a text is tidy exactly where tidying leaves it', () => {
  const any = fc.oneof(key, anyText);
  fc.assert(
    fc.property(any, (text) => isTidy(text) === (tidied(text) === text)),
    {
      numRuns: 500,
    },
  );
});

it.each([
  [['7', '7.0', '7,00', '07'], 2],
  [['10', '100', '10.0', '10.10'], 3],
  [['7.0', 'a7.0', '7.01'], 3],
])('keys that are decimals only by their column are one person: %j', (keys, count) => {
  const encoder = columnEncoder('bytes');
  encoder.encode(spansOf(keys.map((one) => [one])), 0, new Uint32Array(keys.length));
  expect(personsOf(encoder.finish(DEFAULT_MISSING), 0).count).toBe(count);
});

it('keys that are one number however it is written are one person', () => {
  const keys = ['7', '7.0', '7.00', ' 7.0', '+7', '7.', '7e0', '70e-1', '7.0E0', '7,'];
  const encoder = columnEncoder('bytes');
  encoder.encode(spansOf(keys.map((one) => [one])), 0, new Uint32Array(keys.length));
  expect(personsOf(encoder.finish(DEFAULT_MISSING), 0).count).toBe(1);
});
