/** Identifiers that a cell's format alone may give away. */
export type IdentifierFormat = 'email' | 'nir' | 'phone' | 'uuid' | 'hash';

const GAP = '[\\s./-]?';

/**
 * French national identity number (NIR), 13 characters and optionally the two of its key: sex or
 * provisional series, year, month (above 12 where the civil status is incomplete), department,
 * commune, order.
 */
export const NIR_PATTERN = `[1-478]${GAP}\\d{2}${GAP}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)${GAP}(?:\\d{2}|2[ABab])${GAP}\\d{3}${GAP}\\d{3}(?:${GAP}\\d{2})?`;

/** French numbers as people write them: an international prefix, or gaps between the pairs. */
export const FRENCH_PHONE_PATTERN = `(?:(?:\\+|00)33${GAP}(?:\\(0\\)${GAP})?[1-9](?:${GAP}\\d{2}){4}|0[1-9](?:[\\s./-]\\d{2}){4})`;

/** ITU-T E.164: a plus sign and 8 to 15 digits, here with gaps and brackets; no signed decimal. */
export const E164_PATTERN = '\\+(?!\\d+\\.\\d+(?![\\d.()-]))[1-9](?:[\\s().-]{0,2}\\d){7,14}';

const EMAIL =
  /^[^\s@<>(),;:"]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)$/iu;
const NIR = new RegExp(`^${NIR_PATTERN}$`);
const PHONE = new RegExp(`^(?:0[1-9]\\d{8}|${FRENCH_PHONE_PATTERN}|${E164_PATTERN})$`);
const UUID = /^(?:urn:uuid:)?\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

// MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. A digest of digits alone is rarer than one in
// three million; a long number is not.
const HEX_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const HEX = /^(?=.*[a-fA-F])(?:[0-9a-f]+|[0-9A-F]+)$/;

// 256 bits fill 42 characters and four of the six bits of the 43rd.
const SHA256_BASE64 = /^[A-Za-z0-9+/_-]{42}[AEIMQUYcgkosw048]=$/;

/**
 * The identifier whose exact format a cell has, trimmed; null for anything else. A NIR needs a valid
 * key, or its 13 characters without one.
 */
export function identifierFormat(cell: string): IdentifierFormat | null {
  const text = cell.trim();
  if (text.length < 6 || text.length > 320) return null;
  if (EMAIL.test(text)) return 'email';
  const nir = nirForm(text);
  if (nir === 'keyed' || nir === 'keyless') return 'nir';
  if (PHONE.test(text)) return 'phone';
  if (isUuid(text)) return 'uuid';
  return isHash(text) ? 'hash' : null;
}

/**
 * Whether a trimmed text has the form of a NIR: with a valid key, with a false one, or with none
 * (13 characters).
 */
export function nirForm(text: string): 'keyed' | 'false-key' | 'keyless' | null {
  if (text.length < 13 || text.length > 23 || !NIR.test(text)) return null;
  const compact = text.replace(/[\s./-]/g, '').toUpperCase();
  if (compact.length === 13) return 'keyless';
  return Number(compact.slice(13)) === nirKey(compact.slice(0, 13)) ? 'keyed' : 'false-key';
}

/** Key of a NIR: 97 - (number mod 97), where Corsica's 2A counts as 19 and 2B as 18. */
export function nirKey(thirteen: string): number {
  const department = thirteen.slice(5, 7).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(thirteen.slice(0, 5) + department + thirteen.slice(7)) % 97);
}

/** Whether a trimmed text is a UUID of any version. */
export function isUuid(text: string): boolean {
  return text.length >= 36 && text.length <= 47 && UUID.test(text);
}

/** Whether a trimmed text is a digest: hexadecimal in one case, or a SHA-256 in base 64. */
export function isHash(text: string): boolean {
  if (text.length === 44) return SHA256_BASE64.test(text);
  return HEX_LENGTHS.has(text.length) && HEX.test(text);
}
