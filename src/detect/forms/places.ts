import type { CellForm } from '../cell-form.ts';
import {
  DEPARTEMENT_NAMES,
  plainName,
  REGION_NAMES,
  STATE_CODES,
  STATE_NAMES,
} from './place-names.ts';

// The first two characters of a commune: metropolitan départements, Corsica, overseas; and 99 for
// the countries of those born abroad (INSEE, Code officiel géographique).
const COMMUNE_START = '(?:0[1-9]|[13-8]\\d|2[1-9AB]|9[0-578])';
const COMMUNE_CODE = new RegExp(`^(?:${COMMUNE_START}\\d{3}|99[1-5]\\d{2})$`, 'i');
const IRIS_CODE = new RegExp(`^${COMMUNE_START}\\d{7}$`, 'i');

/** French postcode: 01 to 98 and three digits; Corsica has 20. Many communes share one. */
export const POSTCODE: CellForm = {
  hasForm: (text) => /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(text),
  padTo: 5,
};

/** British postcode, in full (BS 7666). */
export const POSTCODE_GB: CellForm = {
  hasForm: (text) => /^(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}$/i.test(text),
};

/** Canadian postcode, or its first half (forward sortation area). */
export const POSTCODE_CA: CellForm = {
  hasForm: (text) =>
    /^[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z](?:[ -]?\d[A-CEGHJ-NPR-TV-Z]\d)?$/i.test(text),
};

/**
 * US ZIP code (from 00501, the lowest in use), also with four more digits, or its first three and two
 * stars.
 */
export const ZIP: CellForm = {
  hasForm: (text) =>
    (/^\d{5}(?:-\d{4})?$/.test(text) && Number(text.slice(0, 5)) >= 501) ||
    /^\d{3}(?:\*\*|XX)$/i.test(text),
  padTo: 5,
};

/** The first three digits of a ZIP code, in a column whose name says so: others may have lost zeros. */
export const ZIP3: CellForm = { hasForm: (text) => /^\d{3}(?:\*\*|XX)?$/i.test(text), padTo: 3 };

/** Code of a French commune (INSEE): département, then three digits. */
export const COMMUNE: CellForm = { hasForm: (text) => COMMUNE_CODE.test(text), padTo: 5 };

/** French statistical area of about 2,000 inhabitants (IRIS): a commune and four digits. */
export const IRIS: CellForm = { hasForm: (text) => IRIS_CODE.test(text), padTo: 9 };

// The French claims data write three digits.
const DEPARTEMENT_CODE = /^(?:0?(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])|9[A-F]|97[1-8]|98[4678])$/i;

/** Code or name of a French département or overseas territory; the PMSI writes 9A to 9F for these. */
export const DEPARTEMENT: CellForm = {
  hasForm: (text) => DEPARTEMENT_CODE.test(text) || DEPARTEMENT_NAMES.has(plainName(text)),
  padTo: 2,
};

const REGION_CODES: ReadonlySet<string> = new Set(
  '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '),
);

/** Code (INSEE, since 2016) or name of a French region, or those of an American State. */
export const REGION: CellForm = {
  hasForm: (text) =>
    REGION_CODES.has(text) ||
    STATE_CODES.has(text) ||
    REGION_NAMES.has(plainName(text)) ||
    STATE_NAMES.has(plainName(text)),
  padTo: 2,
};

const DEGREES = '[+-]?(?:\\d|\\d\\d|1[0-7]\\d)[.,]\\d{3,}';
const COORDINATE = new RegExp(`^${DEGREES}$`);
const PAIR = new RegExp(`^(?:POINT ?)?[([]?${DEGREES}(?:[,;] ?| )${DEGREES}[)\\]]?$`, 'i');

/** Latitude or longitude, or both, in degrees with three decimals (100 m) at least. */
export const COORDINATES: CellForm = {
  hasForm: (text) => text.length <= 60 && (COORDINATE.test(text) || PAIR.test(text)),
};
