import type { Catalogue, Language } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, fr };

/** Languages in which everything is said. */
export const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[];

/**
 * Every word of a language.
 * @throws RangeError for a language that nobody wrote, which only untyped callers can name
 */
export function catalogueOf(language: Language): Catalogue {
  if (!LANGUAGES.includes(language)) {
    throw new RangeError(`expected a language out of: ${LANGUAGES.join(', ')}`);
  }
  return CATALOGUES[language];
}
