import { tidied } from '../encode/canonical.ts';

// Beyond the Latin letters, where full-width signs, invisible marks and typographic dashes are. The
// apostrophe of printed French is there too, and would send every other remark the long way.
const FOREIGN = /[\u0250-\u2018\u201a-\uffff]/;

/** Whether a text may hold signs that {@link plainText} rewrites. */
export function hasForeignSigns(text: string): boolean {
  return FOREIGN.test(text);
}

/** A text with ordinary digits, signs, blanks and dashes for the look-alikes of other alphabets. */
export function plainText(text: string): string {
  return tidied(text).replace(/\p{Pd}/gu, '-');
}
