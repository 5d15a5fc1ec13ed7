import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  holdsSsn,
  INS_C,
  MBI,
  NHS_NUMBER,
  SSN,
  SSN_DASHED,
} from '../../../src/detect/forms/health-numbers.ts';
import { digitsOf, expectOneDigitToMatter, padded } from './one-digit-wrong.ts';

/** The tenth digit of an NHS number, null where there is none. */
function nhsDigit(nine: string): string | null {
  const rest = [...nine].reduce((sum, digit, at) => (sum + Number(digit) * (10 - at)) % 11, 0);
  return ['0', null, '9', '8', '7', '6', '5', '4', '3', '2', '1'][rest] ?? null;
}

const nhsNumbers = digitsOf(9)
  .filter((nine) => nhsDigit(nine) !== null)
  .map((nine) => nine + nhsDigit(nine));

test.each(['943 476 5919', '943-476-5919', '9434765919', '4010232137'])('NHS number %s', (text) => {
  expect(NHS_NUMBER.hasForm(text)).toBe(true);
  expect(NHS_NUMBER.isValid!(text)).toBe(true);
});

test('property: one wrong digit of an NHS number is seen', () => {
  expectOneDigitToMatter(NHS_NUMBER, nhsNumbers);
});

test('property: a number for which the check digit would be ten is not valid', () => {
  fc.assert(
    fc.property(digitsOf(9), digitsOf(1), (nine, last) => {
      fc.pre(nhsDigit(nine) === null);
      expect(NHS_NUMBER.isValid!(nine + last)).toBe(false);
    }),
  );
});

// Calculated with a published implementation of the specification (ASIP Santé, 2009).
test('the INS-C of a published example', () => {
  expect(INS_C.hasForm('1541187387477485562488')).toBe(true);
  expect(INS_C.isValid!('1541187387477485562488')).toBe(true);
  expect(INS_C.isValid!('15411873874774855624 88')).toBe(true);
});

test('property: one wrong digit of an INS-C is seen', () => {
  const numbers = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((number) => {
    const key = String(97n - (number % 97n)).padStart(2, '0');
    return String(number).padStart(20, '0') + key;
  });
  expectOneDigitToMatter(INS_C, numbers);
});

test.each([
  ['the MBI of the documentation of CMS', MBI, '1EG4-TE5-MK73', true],
  ['an MBI without dashes', MBI, '1EG4TE5MK73', true],
  ['an MBI in small letters', MBI, '1eg4te5mk73', true],
  ['an MBI with a letter that none has', MBI, '1SG4TE5MK73', false],
  ['an MBI that begins with zero', MBI, '0EG4TE5MK73', false],
  ['an MBI with one dash', MBI, '1EG4-TE5MK73', false],
  ['eleven digits (RPPS)', MBI, '99700218896', false],
  ['an SSN of an advertisement', SSN_DASHED, '078-05-1120', true],
  ['an SSN without dashes', SSN, '078051120', true],
  ['an SSN with blanks', SSN, '078 05 1120', true],
  ['area 000', SSN, '000-05-1120', false],
  ['area 666', SSN, '666-05-1120', false],
  ['a taxpayer number, from 900', SSN, '900-05-1120', false],
  ['group 00', SSN, '078-00-1120', false],
  ['serial 0000', SSN, '078-05-0000', false],
  ['a medicine code (NDC)', SSN_DASHED, '50242-060-01', false],
  ['22 digits beyond 64 bits', INS_C, '9541187387477485562488', false],
])('%s', (_, form, text, expected) => {
  expect(form.hasForm(text)).toBe(expected);
});

test('property: an SSN is of an area, a group and a serial', () => {
  fc.assert(
    fc.property(padded(1, 899, 3), padded(1, 99, 2), padded(1, 9999, 4), (area, group, serial) => {
      const text = `${area}-${group}-${serial}`;
      expect(SSN_DASHED.hasForm(text)).toBe(area !== '666');
      expect(SSN.hasForm(text.replaceAll('-', ''))).toBe(area !== '666');
      expect(holdsSsn(`ssn: ${text}.`)).toBe(area !== '666');
    }),
  );
});

test.each(['1078-05-1120', '078-05-11201', '078-05-1120-3', 'A078-05-1120', '12.078-05-1120'])(
  'a piece of %s is no SSN',
  (text) => {
    expect(holdsSsn(text)).toBe(false);
  },
);
