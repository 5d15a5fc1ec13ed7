/** An ICD-10 / CIM-10 code, with or without the dot, a dagger or star, and a label behind it. */
const ICD10 = /^([A-Z]\d{2})(?:\.?[0-9A-Z+]{1,4})?[†*]?(?:[\s:;,(–-].*)?$/i;
const BARE = /^[A-Z]\d{2}(?:\.?[0-9A-Z+]{1,4})?$/i;

/** Whether a cell is an ICD-10 code and nothing else. */
export function isIcd10(text: string): boolean {
  return BARE.test(text.trim());
}

/**
 * The three-character category of a text that begins with an ICD-10 code, lower case; null for any
 * other. C50.1 and C50.2 tell an attacker the same thing: breast cancer.
 */
export function icd10Category(text: string): string | null {
  return ICD10.exec(text)?.[1]?.toLowerCase() ?? null;
}
