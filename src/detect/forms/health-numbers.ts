import type { CellForm } from '../cell-form.ts';
import { mod97 } from './check-digits.ts';

/**
 * Number of a patient in England and Wales (NHS Data Dictionary, NHS NUMBER): ten digits. The last
 * one is 11 less the sum of the others, weighted 10 to 2, modulo 11; 11 counts as 0, and numbers for
 * which it would be 10 are not given. One random number in eleven passes.
 */
export const NHS_NUMBER: CellForm = {
  hasForm: (text) => /^\d{3}([ -]?)\d{3}\1\d{4}$/.test(text),
  isValid(text) {
    const digits = text.replace(/\D/g, '');
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
    return (11 - (sum % 11)) % 11 === Number(digits[9]);
  },
};

const NHS_LABELLED =
  /(?<![\p{L}\p{N}])NHS(?:[ _]?(?:no|number|num|nr|id|n[°º]))?[ .:#=-]{0,3}(\d{3}([ -]?)\d{3}\2\d{4})(?![\p{L}\p{N}])/iu;

/** The number that a text calls one of the NHS, wherever it stands; null where there is none. */
export function labelledNhs(text: string): string | null {
  return NHS_LABELLED.exec(text)?.[1] ?? null;
}

const MBI_LETTER = '[AC-HJKMNP-RT-Y]';
const MBI_EITHER = '[0-9AC-HJKMNP-RT-Y]';

const MBI_PATTERN = new RegExp(
  `^[1-9]${MBI_LETTER}${MBI_EITHER}\\d(-?)${MBI_LETTER}${MBI_EITHER}\\d\\1${MBI_LETTER}{2}\\d{2}$`,
  'i',
);

/**
 * Medicare Beneficiary Identifier (CMS, Understanding the MBI): digits, letters and places for either
 * in a fixed order, without S, L, O, I, B and Z. About one random code of 11 digits and capitals in
 * 10,000 has that order.
 */
export const MBI: CellForm = {
  hasForm: (text) => MBI_PATTERN.test(text),
};

/**
 * US social security number with its dashes: no area 000, 666 or from 900, no group 00, no serial 0000
 * (SSA, SSN randomization). There is no check digit.
 */
export const SSN_DASHED: CellForm = {
  hasForm: (text) => /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text),
};

/** Whether a US social security number with its dashes stands in a text. */
export function holdsSsn(text: string): boolean {
  return SSN_ANYWHERE.test(text);
}

// A piece of a longer code is no number.
const SSN_ANYWHERE =
  /(?<![\p{L}\p{N}]|\d[.,/-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}]|[.,/-]\d)/u;

/** US social security number with dashes, blanks or neither, whose leading zeros may be lost. */
export const SSN: CellForm = {
  hasForm: (text) => /^(?!000|666|9)\d{3}([ -]?)(?!00)\d{2}\1(?!0000)\d{4}$/.test(text),
  padTo: 9,
};

const INS_C_LARGEST = String(2n ** 64n - 1n);

/**
 * The former French health identity, calculated from the NIR (INS-C): 64 bits of a digest as 20
 * digits, and a key of two: 97 - (number mod 97).
 */
export const INS_C: CellForm = {
  hasForm: (text) => /^\d{20} ?\d{2}$/.test(text) && text.slice(0, 20) <= INS_C_LARGEST,
  isValid: (text) => Number(text.slice(-2)) === 97 - mod97(text.slice(0, 20)),
};
