import { BY_FORM } from './by-form.ts';
import { CODES, FINDINGS } from './care.ts';
import { CLINIC_WORDS } from './clinic-words.ts';
import { COUNT_WORDS } from './count-words.ts';
import { DATABASES } from './databases.ts';
import { DATES } from './dates.ts';
import { DEMOGRAPHY } from './demography.ts';
import { EXACT_CARE } from './exact-care.ts';
import { EXACT_FORMS } from './exact-forms.ts';
import { EXACT_TERMS } from './exact-terms.ts';
import { FORMALITIES } from './formalities.ts';
import {
  FRENCH_CARE,
  FRENCH_COURSES,
  FRENCH_DATES,
  FRENCH_FILES,
  FRENCH_IDENTIFIERS,
  FRENCH_KEYS,
  FRENCH_ORGANISATIONS,
  FRENCH_PEOPLE,
  FRENCH_PLACES,
  FRENCH_PRECISE,
  FRENCH_STAYS,
  FRENCH_TABLES,
  FRENCH_VARIABLES,
} from './french/index.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { KEYS } from './keys.ts';
import { KNOWN_BY_NUMBER } from './known-by-number.ts';
import type { KnownType } from './known-type.ts';
import { MORE_IDENTIFIERS } from './more-identifiers.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OTHERS_KNOW } from './others-know.ts';
import { PLACES } from './places.ts';
import { PRECISE } from './precise.ts';
import { ANY_QUESTION, QUESTIONS } from './questions.ts';
import { SPECIALTIES } from './specialties.ts';
import { STANDARDS } from './standards.ts';
import { COURSES, STAYS } from './stay.ts';
import { TABLES } from './tables.ts';
import { TRAIT_TYPES } from './traits.ts';

/**
 * Every meaning that is recognised. Of several that a name speaks of the first one is taken, unless
 * the form of the values speaks for another: codebooks before common words, what names a person
 * before what describes one, and that before what is learnt about one.
 */
export const KNOWN_TYPES: readonly KnownType[] = [
  ...STANDARDS,
  ...OTHERS_KNOW,
  ...DATABASES,
  ...FRENCH_VARIABLES,
  ...EXACT_FORMS,
  ...EXACT_CARE,
  ...EXACT_TERMS,
  ...KEYS,
  ...FRENCH_KEYS,
  ...IDENTIFIERS,
  FRENCH_FILES,
  ...MORE_IDENTIFIERS,
  ...FRENCH_IDENTIFIERS,
  ...KNOWN_BY_NUMBER,
  ...SPECIALTIES,
  ...FORMALITIES,
  ...QUESTIONS,
  ...TRAIT_TYPES,
  ...PRECISE,
  ...FRENCH_PRECISE,
  ...COURSES,
  ...FRENCH_COURSES,
  ...DATES,
  ...FRENCH_DATES,
  ...DEMOGRAPHY,
  ...FRENCH_PEOPLE,
  ...STAYS,
  ...FRENCH_STAYS,
  ...PLACES,
  ...FRENCH_PLACES,
  ...ORGANISATIONS,
  ...FRENCH_ORGANISATIONS,
  ...TABLES,
  ...COUNT_WORDS,
  ...FRENCH_TABLES,
  ...BY_FORM,
  ...CODES,
  ...FINDINGS,
  ...FRENCH_CARE,
  ...CLINIC_WORDS,
  ANY_QUESTION,
];
