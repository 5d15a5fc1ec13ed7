import type { CellForm } from '../cell-form.ts';
import { passesLuhn } from './check-digits.ts';

/**
 * French professional of health (RPPS): 11 digits, with an 8 before them as a national identifier
 * (ANS, RASS). Valid: Luhn's check of the 11.
 */
export const RPPS: CellForm = {
  hasForm: (text) => /^8?\d{11}$/.test(text),
  isValid: (text) => passesLuhn(text.slice(-11)),
};

/**
 * Former number of French professionals of health (ADELI): département, then seven digits, with a 0
 * before them as a national identifier. How its key is made is not published.
 */
export const ADELI: CellForm = {
  hasForm: (text) => /^0?(?:\d{2}|2[AB]|9[A-F])\d{7}$/i.test(text),
};

/**
 * US National Provider Identifier (CMS, NPI check digit): ten digits, 1 or 2 first. Valid: Luhn's
 * check with the prefix 80840 of the United States.
 */
export const NPI: CellForm = {
  hasForm: (text) => /^[12]\d{9}$/.test(text),
  isValid: (text) => passesLuhn(`80840${text}`),
};

/**
 * French hospital or medico-social facility (FINESS): département, then seven digits. Valid: Luhn's
 * check, where Corsica's A counts as 1 and B as 2 (seen in the published numbers of its hospitals).
 */
export const FINESS: CellForm = {
  hasForm: (text) => /^(?:0[1-9]|[1-9]\d|2[AB])\d{7}$/i.test(text),
  isValid: (text) => passesLuhn(text.replace(/a/i, '1').replace(/b/i, '2')),
  padTo: 9,
};

/** French legal entity (SIREN): nine digits, in threes or in one. Valid: Luhn's check. */
export const SIREN: CellForm = {
  hasForm: (text) => /^(?!000)\d{3}([ .]?)\d{3}\1\d{3}$/.test(text),
  isValid: (text) => passesLuhn(text.replace(/\D/g, '')),
  padTo: 9,
};

const LA_POSTE = '356000000';
const LA_POSTE_SEAT = '35600000000048';

/**
 * French establishment (SIRET): a SIREN and five digits. Valid: Luhn's check; for La Poste, which ran
 * out of such numbers, a sum of the digits that is a multiple of five (INSEE).
 */
export const SIRET: CellForm = {
  hasForm: (text) => /^(?!000)\d{3}([ .]?)\d{3}\1\d{3}[ .]?\d{5}$/.test(text),
  isValid(text) {
    const digits = text.replace(/\D/g, '');
    if (!digits.startsWith(LA_POSTE) || digits === LA_POSTE_SEAT) return passesLuhn(digits);
    let sum = 0;
    for (const digit of digits) sum += Number(digit);
    return sum % 5 === 0;
  },
  padTo: 14,
};
