/**
 * The text under which sensitive values are compared: NFKC, trimmed, case folded. Spellings that
 * people read as one value must count as one, since two would feign diversity.
 */
export function canonical(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC');
}
