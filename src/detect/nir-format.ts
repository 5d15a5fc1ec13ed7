import { passesEan } from './forms/check-digits.ts';

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
 * UCD13: 34008 and 34009, EAN-13 check digit) for foreigners born in August or September 1940.
 */
export function isPlausibleWithoutKey(text: string): boolean {
  const compact = compactNir(text);
  const month = Number(compact.slice(3, 5));
  return month >= 1 && month <= 12 && !(/^3400[89]/.test(compact) && passesEan(compact));
}

function compactNir(text: string): string {
  const number = text.replace(LABEL_FIRST, '').replace(SPREADSHEET_ZERO, '');
  return number.replace(/[\s./-]/g, '').toUpperCase();
}
