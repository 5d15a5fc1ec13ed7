import { expect, test } from 'vitest';
import { asReleased } from '../../src/encode/as-released.ts';
import { isMissingToken, missingTokens } from '../../src/encode/missing.ts';
import { assessText, csv, roles } from '../support/examining.ts';
import { encoded } from '../support/tables.ts';

/** A column whose missing cells are told by declared tokens. */
function column(cells: readonly string[], declared: readonly string[]) {
  const tokens = missingTokens(declared);
  const plain = encoded(cells);
  const missing = Uint8Array.from([...plain.values], (text) =>
    Number(isMissingToken(text, tokens)),
  );
  return { ...plain, missing };
}

const DECLARED = ['HIV', '95', 'unknown', 'NA'];

test('a text that is called missing is still read, the usual tokens are not', () => {
  const given = column(['HIV', '95', 'unknown', 'NA', 'flu', ''], DECLARED);
  const present = (still: Parameters<typeof asReleased>[1]) => {
    const { values, missing } = asReleased(given, still);
    return [...values].filter((_, code) => missing[code] === 0);
  };
  expect(present('every-token')).toEqual(['HIV', '95', 'unknown', 'flu']);
  expect(present('tokens-with-digits')).toEqual(['95', 'flu']);
});

test('a column without other tokens is itself', () => {
  const given = column(['NA', 'flu', ''], ['NA']);
  expect(asReleased(given, 'every-token')).toBe(given);
});

test('a rare diagnosis does not vanish by being called missing', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [
    '40-49',
    at === 7 ? 'HIV' : ['flu', 'cold'][at % 2]!,
  ]);
  const declared = roles(
    { age: ['quasi-identifier'], diagnosis: ['sensitive'] },
    { recordsArePersons: true, missing: { tokens: ['HIV'], policy: 'category' } },
  );
  const { findings } = await assessText(csv(['age', 'diagnosis'], rows), { declared });
  const rare = findings.find(({ id }) => id === 'rare-sensitive-value');
  expect(rare).toMatchObject({ outcome: 'fail', observed: 1 });
});
