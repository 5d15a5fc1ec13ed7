import { tidied } from './canonical.ts';

/** Tokens that mean "no value" unless the config sets its own; compared tidied and upper-cased. */
export const DEFAULT_MISSING: ReadonlySet<string> = new Set([
  '',
  'NA',
  'N/A',
  'NAN',
  'NULL',
  'NONE',
  '.',
  '-',
  '?',
  '*',
]);

/** Longest token of a set: a longer cell is none of them, and most cells are longer. */
const longest = new WeakMap<ReadonlySet<string>, number>();

/**
 * The set that {@link isMissingToken} expects, from tokens as a person wrote them. A blank cell has
 * no value whatever was declared: as a value it would stand for diversity.
 */
export function missingTokens(declared: readonly string[] | null): ReadonlySet<string> {
  if (declared === null) return DEFAULT_MISSING;
  return new Set(['', ...declared.map((token) => tidied(token).toUpperCase())]);
}

/** Whether a cell holds no value: tidied, in any case, it is one of the tokens. */
export function isMissingToken(cell: string, tokens: ReadonlySet<string>): boolean {
  const limit = longestOf(tokens);
  const isPlain = /^[\x20-\x7e]*$/.test(cell);
  const text = isPlain ? cell.trim() : tidied(cell);
  // Upper-casing may lengthen a text (ß), never shorten it: skip only what is too long already.
  if (text.length > limit) return false;
  return tokens.has(text.toUpperCase());
}

/**
 * As {@link isMissingToken}, for a cell in UTF-8, which is seldom decoded: tidying keeps every
 * printable ASCII character, so that a cell with more of them than the longest token is none.
 */
export function isMissingSpan(
  bytes: Uint8Array,
  start: number,
  end: number,
  tokens: ReadonlySet<string>,
): boolean {
  let spare = longestOf(tokens);
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 0x20 && byte < 0x7f && --spare < 0) return false;
  }
  const { buffer, byteOffset } = bytes;
  const text = Buffer.from(buffer, byteOffset + start, end - start).toString('utf8');
  return isMissingToken(text, tokens);
}

function longestOf(tokens: ReadonlySet<string>): number {
  let limit = longest.get(tokens);
  if (limit === undefined) {
    limit = Math.max(...[...tokens].map((token) => token.length));
    longest.set(tokens, limit);
  }
  return limit;
}
