import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DEFAULT_MISSING,
  isMissingSpan,
  isMissingToken,
  missingTokens,
} from '../../src/encode/missing.ts';
import { wellFormed } from '../support/spans.ts';

function inBytes(cell: string, tokens: ReadonlySet<string>): boolean {
  const bytes = Buffer.from(`[${cell}]`);
  return isMissingSpan(bytes, 1, bytes.length - 1, tokens);
}

it.each(['', '  ', 'na', 'N/A', 'NaN', 'null', 'None', '.', '-', '?', ' * ', 'Ｎ\u200bＡ'])(
  '%j is missing',
  (cell) => {
    expect(isMissingToken(cell, DEFAULT_MISSING)).toBe(true);
    expect(inBytes(cell, DEFAULT_MISSING)).toBe(true);
  },
);

it.each(['0', 'no', 'nano', '--', 'n.a.', 'nullnull'])('%j is not missing', (cell) => {
  expect(isMissingToken(cell, DEFAULT_MISSING)).toBe(false);
  expect(inBytes(cell, DEFAULT_MISSING)).toBe(false);
});

it('declared tokens replace the others, but for the empty one', () => {
  const tokens = missingTokens(['99', 'nsp', 'ß']);
  const missing = ['99', 'NSP ', '', 'ß', 'SS'];
  expect(missing.filter((cell) => !isMissingToken(cell, tokens))).toEqual([]);
  expect(['NA', '9'].filter((cell) => isMissingToken(cell, tokens))).toEqual([]);
});

it('property: bytes are judged like texts', () => {
  const sign = fc.constantFrom(
    ...'na/. -ＮＡ\u200b\u0301\u00a0\tßﬂé😀\u007f'.split('').map(String),
  );
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => wellFormed(signs.join('')));
  const tokens = fc.constantFrom(DEFAULT_MISSING, missingTokens(['ß', 'fl']), missingTokens([]));
  fc.assert(
    fc.property(text, tokens, (cell, set) => {
      expect(inBytes(cell, set)).toBe(isMissingToken(cell, set));
    }),
    { numRuns: 1000 },
  );
});
