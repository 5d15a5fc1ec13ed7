import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessText, csv, roles } from '../support/examining.ts';

const HEADER = ['pid', 'age', 'consent'];
const ROLES = { age: ['quasi-identifier' as const] };

async function objected(
  rows: readonly (readonly string[])[],
  optOut: readonly string[] | undefined,
  subject: boolean | null = false,
  consent = false,
) {
  const said = {
    ...ROLES,
    consent: consent ? ['consent' as const] : ['ignored' as const],
    ...(subject === null ? { pid: ['ignored' as const] } : {}),
  };
  const more = subject === null ? {} : { subject: { column: 'pid', released: subject } };
  const declared = roles(said, more);
  const { metrics } = await assessText(csv(HEADER, rows), {
    ...{ declared },
    ...(optOut === undefined ? {} : { optOut }),
  });
  const entry = metrics.find(({ id }) => id === 'opted-out-persons');
  return entry === undefined ? undefined : (entry.reason ?? entry.value);
}

const ROWS = [
  ['7', '30', 'yes'],
  ['7.0', '31', 'no'],
  [' 8', '40', 'yes'],
  ['A1', '50', 'yes'],
  ['', '60', 'yes'],
];

describe('persons who objected', () => {
  it.each([
    ['nobody', ['99'], 0],
    ['one by two spellings of a number', ['7.0', '7'], 1],
    ['blanks around a key', ['8 ', ' 7'], 2],
    ['a text, in any case', ['a1'], 1],
    ['a key that lost its zeros, or has more', ['007'], 1],
    ['a key in quotes', ["'A1'"], 1],
    ['a record without a key is nobody on a list', [''], 0],
  ])('%s', async (_, keys, persons) => {
    expect(await objected(ROWS, keys)).toBe(persons);
    expect(await objected(ROWS, keys, true)).toBe(persons);
  });

  it('cannot be told without a key of persons', async () => {
    expect(await objected(ROWS, ['7'], null)).toBe('no-subject');
  });

  it('are not asked after where nobody said anything', async () => {
    expect(await objected(ROWS, undefined)).toBeUndefined();
  });

  it('by a column of consent: whoever has one record without it', async () => {
    expect(await objected(ROWS, undefined, false, true)).toBe(1);
    expect(await objected(ROWS, undefined, null, true)).toBe(1);
    expect(await objected(ROWS, ['8', 'A1'], false, true)).toBe(2);
  });

  it('are those that a naive count finds', async () => {
    const key = fc.constantFrom('1', '2', '3', '4');
    const row = fc.tuple(key, fc.constantFrom('30', '40'), fc.constantFrom('yes', 'no', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(key),
        async (rows, keys) => {
          const listed = new Set(rows.map(([pid]) => pid).filter((pid) => keys.includes(pid)));
          expect(await objected(rows, keys)).toBe(listed.size);
          const refused = new Set(rows.filter(([, , ok]) => ok !== 'yes').map(([pid]) => pid));
          expect(await objected(rows, undefined, false, true)).toBe(refused.size);
        },
      ),
      { numRuns: 25 },
    );
  });
});
