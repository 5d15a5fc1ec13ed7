import type { Choices } from '../../did-you-mean.ts';
import { wordsOf } from '../words.ts';

/** Plural and lists of French. */
export const { plural, or, and } = wordsOf('fr');

const NO_BREAK = '\u00a0';

/**
 * A French text with its no-break spaces: before `: ; ? ! % »` and behind `«`. What is put in (a
 * name, a command) stays as it is.
 */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const typeset = parts.map((part) =>
    part.replace(/ (?=[:;?!%»])/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`),
  );
  return typeset.reduce((text, part, at) => `${text}${values[at - 1]}${part}`);
}

/** The hint for a misspelt word: the likely one, else all that are allowed. */
export function suggestion({ likely, allowed }: Choices, what: string): string {
  return likely === null
    ? fr`${what} : ${allowed.join(', ')}`
    : fr`vouliez-vous dire « ${likely} » ?`;
}
