import type { CellForm } from '../cell-form.ts';

// Values of the signs of a VIN: digits as they are, letters in three runs, without I, O and Q.
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...'0123456789'].map((sign, value) => [sign, value] as const),
  ...[...'ABCDEFGH'].map((sign, at) => [sign, at + 1] as const),
  ...[...'JKLMN'].map((sign, at) => [sign, at + 1] as const),
  ...([
    ['P', 7],
    ['R', 9],
  ] as const),
  ...[...'STUVWXYZ'].map((sign, at) => [sign, at + 2] as const),
]);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

const VIN_PATTERN = /^(?=.{0,12}[A-Za-z])(?:[A-HJ-NPR-Z0-9]{13}|[a-hj-npr-z0-9]{13})\d{4}$/;

/**
 * Vehicle identification number (ISO 3779): 17 digits and letters of one case without I, O and Q, of
 * which the last four are digits. Valid: the check digit in the ninth place, a sum modulo 11 with X
 * for ten (US 49 CFR 565.15), which Europe does not ask for. One random code in eleven passes.
 */
export const VIN: CellForm = {
  hasForm: (text) => VIN_PATTERN.test(text),
  isValid(text) {
    const vin = text.toUpperCase();
    let sum = 0;
    for (let at = 0; at < 17; at++) sum += WEIGHTS[at]! * VALUES.get(vin[at]!)!;
    return '0123456789X'[sum % 11] === vin[8];
  },
};

/**
 * French licence plate since 2009 (SIV): two letters, three digits, two letters, none of them I, O or
 * U, and no SS (arrêté of 9 February 2009).
 */
export const PLATE_SIV: CellForm = {
  hasForm: (text) =>
    /^(?!SS)[A-HJ-NP-TV-Z]{2}([ -]?)(?!000)\d{3}\1(?!SS)[A-HJ-NP-TV-Z]{2}$/i.test(text),
};

/** French licence plate before 2009 (FNI): up to four digits, up to three letters, a département. */
export const PLATE_FNI: CellForm = {
  hasForm: (text) => /^\d{1,4}([ -])[A-HJ-NP-TV-Z]{2,3}\1(?:\d{2}|2[AB]|97[1-6])$/i.test(text),
};
