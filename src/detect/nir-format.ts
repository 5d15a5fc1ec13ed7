// People write blanks, points, slashes and dashes between the groups, also ` / ` before the key.
const GAP = '[\\s./-]{0,3}';

/** What people write before a NIR. */
const LABEL = '(?:nir|nss|insi?)';

/**
 * French national identity number (NIR), 13 characters and optionally the two of its key: sex or
 * provisional series, year, month (above 12 where the civil status is incomplete), department,
 * commune, order. A spreadsheet that took it for a number adds `.0`.
 */
const NIR_PATTERN = `[1-478]${GAP}\\d{2}${GAP}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)${GAP}(?:\\d{2}|2[ab])${GAP}\\d{3}${GAP}\\d{3}(?:${GAP}\\d{2})?(?:[.,]0)?`;

const LABELLED = `^${LABEL}[\\s:=#.-]{0,3}`;
const LABEL_FIRST = new RegExp(LABELLED, 'i');
const SPREADSHEET_ZERO = /[.,]0$/;
const NIR = new RegExp(`(?:^|${LABELLED})${NIR_PATTERN}$`, 'i');

// A decimal's digits are no identifier, and neither is a piece of a longer code, a label aside.
const NIR_ANYWHERE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}+]|\\d[.,/-])|(?<=(?<!\\p{L})${LABEL}))${NIR_PATTERN}(?![\\p{L}\\p{N}]|[.,/-]\\d)`,
  'giu',
);

/** Shortest text that holds a NIR. */
export const NIR_LENGTH = 13;

/**
 * Whether a trimmed text has the form of a NIR: with a valid key, with a false one, or with none
 * (13 characters).
 */
export function nirForm(text: string): 'keyed' | 'false-key' | 'keyless' | null {
  if (text.length < NIR_LENGTH || text.length > 45 || !NIR.test(text)) return null;
  const compact = compactNir(text);
  if (compact.length === NIR_LENGTH) return 'keyless';
  return Number(compact.slice(NIR_LENGTH)) === nirKey(compact.slice(0, NIR_LENGTH))
    ? 'keyed'
    : 'false-key';
}

// Whatever else than digits people put between them, and words before the key.
const SEPARATORS = /(?:cl[eé]|key|[\s._/|:()-])+/gi;
const FIFTEEN = /^[1-478]\d{4}(?:\d{2}|2[AB])\d{8}$/;

/**
 * Whether a whole cell is a NIR with its key in another grouping than usual (`140 017 500 100 124`,
 * `1400175001001 (24)`): with a valid key, a false one, or no such number.
 */
export function regroupedNir(text: string): 'keyed' | 'false-key' | null {
  if (text.length <= NIR_LENGTH + 2 || text.length > 40) return null;
  const compact = text.replace(LABEL_FIRST, '').replace(SEPARATORS, '').toUpperCase();
  if (!FIFTEEN.test(compact)) return null;
  const thirteen = compact.slice(0, NIR_LENGTH);
  return Number(compact.slice(NIR_LENGTH)) === nirKey(thirteen) ? 'keyed' : 'false-key';
}

/** The texts of the form of a NIR in a longer one. */
export function* nirsWithin(text: string): Generator<string> {
  for (const [found] of text.matchAll(NIR_ANYWHERE)) yield found;
}

/** Key of a NIR: 97 - (number mod 97), where Corsica's 2A counts as 19 and 2B as 18. */
export function nirKey(thirteen: string): number {
  const department = thirteen.slice(5, 7).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(thirteen.slice(0, 5) + department + thirteen.slice(7)) % 97);
}

/**
 * Whether a text of the form of a NIR without key may be one. It is hard to tell from other numbers
 * of 13 digits: milliseconds since 1970 pass for months above 12, French medicine codes (CIP13,
 * UCD13: 34008 and 34009, check digit right or not) for foreigners born in August or September 1940.
 */
export function isPlausibleWithoutKey(text: string): boolean {
  const compact = compactNir(text);
  const month = Number(compact.slice(3, 5));
  return month >= 1 && month <= 12 && !/^3400[89]/.test(compact);
}

function compactNir(text: string): string {
  const number = text.replace(LABEL_FIRST, '').replace(SPREADSHEET_ZERO, '');
  return number.replace(/[\s./-]/g, '').toUpperCase();
}
