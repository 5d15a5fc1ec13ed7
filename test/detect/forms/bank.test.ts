import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_NUMBER, IBAN, ibansWithin } from '../../../src/detect/forms/bank.ts';
import { digitsOf, expectOneDigitToMatter, luhnDigit } from './one-digit-wrong.ts';

/** An IBAN of a country and an account number: 98 less the remainder by 97 (ISO 7064). */
function iban(country: string, account: string): string {
  const number = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return country + String(98n - (BigInt(number) % 97n)).padStart(2, '0') + account;
}

test.each([
  'FR76 3000 6000 0112 3456 7890 189',
  'FR1420041010050500013M02606',
  'GB82WEST12345698765432',
  'gb82 west 1234 5698 7654 32',
  'DE89 3704 0044 0532 0130 00',
  'FR76-3000-6000-0112-3456-7890-189',
  'DE89-3704-0044-0532-0130-00',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
  'IBAN: BE68 5390 0754 7034',
])('IBAN %s of the register of SWIFT, or as people write it', (text) => {
  expect(IBAN.hasForm(text)).toBe(true);
  expect(IBAN.isValid!(text)).toBe(true);
});

test.each([
  ['France', digitsOf(23).map((account) => iban('FR', account))],
  ['Germany', digitsOf(18).map((account) => iban('DE', account))],
  ['the Netherlands', digitsOf(10).map((account) => iban('NL', `ABNA${account}`))],
])('property: one wrong digit of an IBAN of %s is seen', (_, texts) => {
  expectOneDigitToMatter(IBAN, texts);
});

test.each([
  ['a country with another length', iban('FR', '123456789012345678')],
  ['no country', iban('ZZ', '123456789012345678901')],
  ['a false remainder', 'FR7730006000011234567890189'],
])('%s is a false IBAN', (_, text) => {
  expect(IBAN.hasForm(text)).toBe(true);
  expect(IBAN.isValid!(text)).toBe(false);
});

test.each([
  ['paid to FR76 3000 6000 0112 3456 7890 189 in May', 'valid'],
  ['FR77 3000 6000 0112 3456 7890 189, then GB82WEST12345698765432', 'valid'],
  ['paid to FR77 3000 6000 0112 3456 7890 189', 'false'],
  ['XFR7630006000011234567890189', null],
  ['C50 and E11', null],
])('within %j: %s', (text, found) => {
  expect(ibansWithin(text)).toBe(found);
});

// Numbers that the networks publish for tests.
test.each([
  '4111111111111111',
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '3782 822463 10005',
  '30569309025904',
  '3566002020360505',
  '6011111111111117',
  '6200000000000005',
])('card %s', (text) => {
  expect(CARD_NUMBER.hasForm(text)).toBe(true);
  expect(CARD_NUMBER.isValid!(text)).toBe(true);
});

test('property: one wrong digit of a card is seen', () => {
  const body = fc.tuple(fc.constantFrom('4111', '5200', '6011', '3530'), digitsOf(11));
  expectOneDigitToMatter(
    CARD_NUMBER,
    body.map((parts) => parts.join('')).map((text) => text + luhnDigit(text)),
  );
});

test.each([
  ['a SIRET', '73282932000074'],
  ['an IMEI', '490154203237518'],
  ['no network', '9111111111111111'],
  ['other groups', '41 11 11 11 11 11 11 11'],
  ['a NIR', '262087503203977'],
])('%s is no card', (_, text) => {
  expect(CARD_NUMBER.hasForm(text)).toBe(false);
});
