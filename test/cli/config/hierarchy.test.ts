import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readHierarchy } from '../../../src/cli/config/hierarchy.ts';
import type { HealthriskError } from '../../../src/errors/healthrisk-error.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/config');
const read = (file: string) => readHierarchy(join(fixtures, file), file);

test('lines parted by ; with an empty line between', async () => {
  expect(await read('marital-status.csv')).toEqual([
    ['Married', 'Partner', '*'],
    ['Cohabiting', 'Partner', '*'],
    ['Divorced', 'Alone', '*'],
    ['Widowed', 'Alone', '*'],
  ]);
});

test('lines parted by , with quotes and CRLF', async () => {
  expect(await read('hierarchies/commas.csv')).toEqual([
    ['a', 'x', '*'],
    ['b,c', 'y', '*'],
  ]);
});

test.each([
  ['ragged.csv', [2, 3], 'expected 3 levels as in the first line, found 2'],
  ['duplicate.csv', [3, 1], 'the value of this line stands in line 1 already'],
  ['empty.csv', undefined, 'expected one line per value, found none'],
  ['open-quote.csv', [2], 'a quote stands where none is allowed, or is never closed'],
  [
    'latin-1.csv',
    undefined,
    'the hierarchy cannot be read: expected a text in UTF-8, found other bytes',
  ],
  [
    'not-there.csv',
    undefined,
    'the hierarchy cannot be read: expected a file, found none of that name',
  ],
])('%s is an error in line %s', async (file, place, message) => {
  const shown = `hierarchies/${file}`;
  const error: HealthriskError = await read(shown).then(
    () => expect.unreachable(),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code: 'E-CONFIG-HIERARCHY', message });
  const [line, column] = place ?? [];
  expect(error.location).toEqual({
    file: shown,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  });
});

test.each([
  ['a directory', fixtures, 'found a directory'],
  ['a device', '/dev/zero', 'found a pipe or a device'],
])('%s is no hierarchy', async (_, path, message) => {
  await expect(readHierarchy(path, 'h.csv')).rejects.toMatchObject({ code: 'E-CONFIG-HIERARCHY' });
  await expect(readHierarchy(path, 'h.csv')).rejects.toThrow(message);
});
