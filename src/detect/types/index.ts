import { CODES, FINDINGS } from './care.ts';
import { DATABASES } from './databases.ts';
import { DATES } from './dates.ts';
import { DEMOGRAPHY } from './demography.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { KEYS } from './keys.ts';
import type { KnownType } from './known-type.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PLACES } from './places.ts';
import { PRECISE } from './precise.ts';
import { COURSES, STAYS } from './stay.ts';
import { TABLES } from './tables.ts';
import { TRAIT_TYPES } from './traits.ts';

/**
 * Every meaning that is recognised. Of several that a name speaks of the first one is taken, unless
 * the form of the values speaks for another: codebooks before common words, what names a person
 * before what describes one, and that before what is learnt about one.
 */
export const KNOWN_TYPES: readonly KnownType[] = [
  ...DATABASES,
  ...KEYS,
  ...IDENTIFIERS,
  ...TRAIT_TYPES,
  ...PRECISE,
  ...COURSES,
  ...DATES,
  ...DEMOGRAPHY,
  ...STAYS,
  ...PLACES,
  ...ORGANISATIONS,
  ...TABLES,
  ...CODES,
  ...FINDINGS,
];
