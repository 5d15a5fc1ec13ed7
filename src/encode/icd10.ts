const BARE = /^[A-Z]\d{2}(?:\.?[0-9A-Z+]{1,4})?$/i;

// A code anywhere in a short text: `E11.1`, `Diabetes (E11.1)`, `E 11.1`, `E11.1/N18`, `A17.0†`.
const INSIDE =
  /(?:^|[^\p{L}\d])([A-Z])[ _]?(\d{2})(?:[._ ]?[0-9][0-9A-Z+]{0,3}|[A-Z+])?(?![\p{L}\d])/iu;
const LENGTH_MAX = 80;

/** Whether a cell is an ICD-10 code and nothing else. */
export function isIcd10(text: string): boolean {
  return BARE.test(text.trim());
}

/**
 * The three-character category of the first ICD-10 / CIM-10 code in a text, lower case; null for a
 * text without one. C50.1 and C50.2 tell an attacker the same thing: breast cancer.
 */
export function icd10Category(text: string): string | null {
  if (BARE.test(text)) return text.slice(0, 3).toLowerCase();
  const found = text.length > LENGTH_MAX ? null : INSIDE.exec(text);
  return found === null ? null : `${found[1]}${found[2]}`.toLowerCase();
}
