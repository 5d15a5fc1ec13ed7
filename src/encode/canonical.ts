// What nobody sees (zero-width and directional marks, variation selectors, fillers, the blank braille
// pattern): a value with one is the same value. Control characters count as blanks.
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const BLANKS = /[\s\p{Cc}]+/gu;

/** NFKC, without invisible characters, inner blanks as one, trimmed. Keeps the case. */
export function tidied(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .trim();
}

/** Whether {@link tidied} leaves a text as it is; most texts show it without being rewritten. */
export function isTidy(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign > 0x7e) return tidied(text) === text;
    if (sign < 0x20 || (sign === 0x20 && before === 0x20)) return false;
    before = sign;
  }
  return text === '' || before !== 0x20;
}

/**
 * The text under which sensitive values are compared: tidied and case folded. Spellings that
 * people read as one value must count as one, since two would feign diversity.
 */
export function canonical(text: string): string {
  return tidied(text).toUpperCase().toLowerCase().normalize('NFKC');
}
