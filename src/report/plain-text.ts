import type { Sentence } from '../i18n/sentence.ts';
import { literal, safeText } from './safe-text.ts';

/** A sentence as one line of plain text, in which nothing acts: foreign names letter by letter. */
export function plainText(sentence: Sentence): string {
  return sentence
    .map((part) => (typeof part === 'string' ? safeText(part) : literal(part.name)))
    .join('');
}
