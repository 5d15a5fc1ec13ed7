/** Tokens that mean "no value" unless the config sets its own; compared trimmed and upper-cased. */
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

/** Longest cell, trimmed, that is compared with the tokens of a set: keeps the test cheap on text. */
const longest = new WeakMap<ReadonlySet<string>, number>();

/** The set that {@link isMissingToken} expects, from tokens as a person wrote them. */
export function missingTokens(declared: readonly string[] | null): ReadonlySet<string> {
  if (declared === null) return DEFAULT_MISSING;
  return new Set(declared.map((token) => token.trim().toUpperCase()));
}

/** Whether a cell holds no value: trimmed, in any case, it is one of the tokens. */
export function isMissingToken(cell: string, tokens: ReadonlySet<string>): boolean {
  let limit = longest.get(tokens);
  if (limit === undefined) {
    limit = Math.max(0, ...[...tokens].map((token) => token.length));
    longest.set(tokens, limit);
  }
  const trimmed = cell.trim();
  // Upper-casing may lengthen a text (ß), never shorten it below a third: skip only clear cases.
  if (trimmed.length > limit) return false;
  return tokens.has(trimmed.toUpperCase());
}
