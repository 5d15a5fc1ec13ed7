/** Form of an ICD-10 / CIM-10 code, with or without the dot, in any case. */
const ICD10 = /^[A-Z]\d{2}(?:\.?[0-9A-Z+]{1,4})?$/i;

/** Whether a cell has the form of an ICD-10 code. */
export function isIcd10(text: string): boolean {
  return ICD10.test(text.trim());
}

/**
 * The three-character category of an ICD-10 code, lower case; null for any other text. C50.1 and
 * C50.2 tell an attacker the same thing: breast cancer.
 */
export function icd10Category(canonicalText: string): string | null {
  return ICD10.test(canonicalText) ? canonicalText.slice(0, 3) : null;
}
