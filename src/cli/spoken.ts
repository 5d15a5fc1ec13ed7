import type { Sentence } from '../i18n/sentence.ts';
import { literal } from '../report/safe-text.ts';

/** A sentence as plain text; foreign names are shown letter by letter. */
export function spoken(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : literal(part.name))).join('');
}
