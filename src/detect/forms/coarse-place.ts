import type { Semantic } from '../../model/semantic.ts';
import { POSTAL_ADDRESS } from '../types/address-form.ts';
import { UNTELLING } from '../vocabularies/closed.ts';
import { COUNTRY } from './countries.ts';
import { plainName } from './place-names.ts';
import { DEPARTEMENT, POSTCODE_CA, POSTCODE_GB, REGION } from './places.ts';
import { REGIONS_ELSEWHERE } from './regions-elsewhere.ts';

/** Meanings of places that are large, if their cells are what the meaning says. */
export const COARSE_PLACES = ['departement', 'region', 'country'] as const satisfies Semantic[];

/** One of {@link COARSE_PLACES}. */
export type CoarsePlace = (typeof COARSE_PLACES)[number];

/** A postcode somewhere in the text: five digits on their own, perhaps with four more. */
const FIVE_DIGITS = /(?<![\d.,])\d{5}(?:[-\s]?\d{4})?(?![\d.,])/;

/** A postcode that a spreadsheet made a number of. */
const MADE_NUMBER = /^\d{5}[.,]0+$/;

/** Too few characters for anything finer than a département. */
const SHORT = /^[\p{L}\p{N}]{1,2}$/u;

/** One sign, or two letters: too few for a French département. */
const SHORTER = /^(?:\p{N}|\p{L}{1,2})$/u;

/** Codes of regions of the European Union (NUTS 1 and 2), and of States with their country's in front. */
const PREFIXED = /^(?:[A-Z]{2}[A-Z0-9]{1,2}|(?:US|CA|AU|FR|DE|GB|ES|IT|CH|BE)-[A-Z]{2,3})$/;

/** Whether a text has the form of a postcode, or has one in it. */
export function isPostalLike(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return (
    POSTAL_ADDRESS.hasForm(plain) ||
    FIVE_DIGITS.test(plain) ||
    MADE_NUMBER.test(plain) ||
    POSTCODE_GB.hasForm(plain) ||
    POSTCODE_CA.hasForm(plain)
  );
}

/**
 * Whether a text is known to name a place no finer than its column's meaning: by a list, by the form of
 * a code, or by being too short for more. Cities, and regions of countries without a list, are not.
 * Numbers of two digits are French regions where they are on the list of these.
 * @param hasStates the column's name speaks of States, whose codes may be any two digits
 */
export function isKnownPlace(text: string, meaning: CoarsePlace, hasStates = false): boolean {
  const plain = text.normalize('NFKC').trim();
  const isShort = (meaning === 'departement' || hasStates ? SHORT : SHORTER).test(plain);
  const isSaid = isShort || UNTELLING.has(plain.toLowerCase()) || COUNTRY.hasForm(plain);
  if (isSaid) return true;
  if (meaning === 'country') return false;
  const isRegion =
    REGION.hasForm(plain) || PREFIXED.test(plain) || REGIONS_ELSEWHERE.has(plainName(plain));
  return isRegion || (meaning === 'departement' && DEPARTEMENT.hasForm(plain));
}
