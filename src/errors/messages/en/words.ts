import type { Choices } from '../../did-you-mean.ts';
import { wordsOf } from '../words.ts';

/** Plural and lists of English. */
export const { plural, or, and } = wordsOf('en');

/** The hint for a misspelt word: the likely one, else all that are allowed. */
export function suggestion({ likely, allowed }: Choices, what: string): string {
  return likely === null ? `${what}: ${allowed.join(', ')}` : `did you mean "${likely}"?`;
}
