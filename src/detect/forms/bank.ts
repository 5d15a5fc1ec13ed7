import type { CellForm } from '../cell-form.ts';
import { passesLuhn } from './check-digits.ts';
import { validator } from './library.ts';

const GROUPS = '[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?';
const IBAN_ALONE = new RegExp(`^(?:IBAN[ :]{0,2})?${GROUPS}$`, 'i');
const IBAN_ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${GROUPS}(?![\\p{L}\\p{N}])`, 'gu');
const isWholeIban = validator('isIBAN');
const isIban = (text: string) => isWholeIban(text.replace(/[ -]/g, ''));

/**
 * International bank account number (ISO 13616): letters of a country, two check digits (ISO 7064,
 * modulo 97) and an account number, in groups of four, with blanks or
 * dashes between them, or in one. Valid: the length and the places of
 * letters that the country has, and the remainder 1.
 */
export const IBAN: CellForm = {
  hasForm: (text) => text.length <= 48 && IBAN_ALONE.test(text),
  isValid: (text) => isIban(text.replace(/^IBAN[ :]{0,2}/i, '')),
};

/** Whether a text has a valid IBAN in it, in capitals; and whether it has a false one. */
export function ibansWithin(text: string): 'valid' | 'false' | null {
  let found: 'false' | null = null;
  for (const [iban] of text.matchAll(IBAN_ANYWHERE)) {
    if (isIban(iban)) return 'valid';
    found = 'false';
  }
  return found;
}

// Issuer ranges of the large networks (ISO/IEC 7812): Visa, Mastercard, American Express, Diners,
// JCB, Discover, UnionPay. Of random numbers of 16 digits one in four begins like a card.
const NETWORKS = new RegExp(
  [
    '^(?:4\\d{15}(?:\\d{3})?',
    '5[1-5]\\d{14}',
    '(?:222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}',
    '3[47]\\d{13}',
    '3(?:0[0-5]|[68]\\d)\\d{11}',
    '35(?:2[89]|[3-8]\\d)\\d{12}',
    '6(?:011|4[4-9]\\d|5\\d{2})\\d{12}',
    '62\\d{14,17})$',
  ].join('|'),
);
const CARD = /^(?:\d{14,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})$/;

/** Number of a payment card: 14 to 19 digits that a network begins with. Valid: Luhn's check. */
export const CARD_NUMBER: CellForm = {
  hasForm: (text) => CARD.test(text) && NETWORKS.test(text.replace(/\D/g, '')),
  isValid: (text) => passesLuhn(text.replace(/\D/g, '')),
};
