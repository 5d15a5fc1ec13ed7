// Zero-width and directional marks: nobody sees them, and a value with one is the same value.
const INVISIBLE = /\p{Cf}/gu;

/** NFKC, without invisible characters, inner blanks as one, trimmed. Keeps the case. */
export function tidied(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/**
 * The text under which sensitive values are compared: tidied and case folded. Spellings that
 * people read as one value must count as one, since two would feign diversity.
 */
export function canonical(text: string): string {
  return tidied(text).toUpperCase().toLowerCase().normalize('NFKC');
}
