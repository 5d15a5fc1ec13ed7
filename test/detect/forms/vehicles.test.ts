import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLATE_FNI, PLATE_SIV, VIN } from '../../../src/detect/forms/vehicles.ts';
import { digitsOf, expectOneDigitToMatter } from './one-digit-wrong.ts';

const SIGNS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const SIGN_VALUES = '012345678912345678123457923456789';
const WEIGHTS = '8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2'.split(' ').map(Number);

function withCheck(vin: string): string {
  const sum = [...vin].reduce(
    (total, sign, at) => total + WEIGHTS[at]! * Number(SIGN_VALUES[SIGNS.indexOf(sign)]),
    0,
  );
  return vin.slice(0, 8) + '0123456789X'[sum % 11] + vin.slice(9);
}

const vins = fc
  .tuple(fc.stringMatching(/^[1-5][A-HJ-NPR-Z]{2}[0-9A-HJ-NPR-Z]{10}$/), digitsOf(4))
  .map(([start, serial]) => withCheck(start + serial));

test.each(['1M8GDM9AXKP042788', '5GZCZ43D13S812715', '1m8gdm9axkp042788'])('VIN %s', (text) => {
  expect(VIN.hasForm(text)).toBe(true);
  expect(VIN.isValid!(text)).toBe(true);
});

test('property: one wrong digit of a VIN is seen', () => {
  expectOneDigitToMatter(VIN, vins);
});

test('a European VIN has the form and no check digit', () => {
  expect(VIN.hasForm('WVWZZZ1JZ3W386752')).toBe(true);
  expect(VIN.isValid!('WVWZZZ1JZ3W386752')).toBe(false);
});

test.each([
  ['digits alone', '11111111111111111'],
  ['a letter that none has', '1M8GDM9AXKO042788'],
  ['letters at the end', '1M8GDM9AXKP04278A'],
  ['two cases (a pseudonym)', '1m8GDM9AXKP042788'],
  ['sixteen signs', '1M8GDM9AXKP04278'],
])('%s is no VIN', (_, text) => {
  expect(VIN.hasForm(text)).toBe(false);
});

test.each([
  ['AA-123-AA', PLATE_SIV, true],
  ['ab 123 cd', PLATE_SIV, true],
  ['AB123CD', PLATE_SIV, true],
  ['AI-123-AA', PLATE_SIV, false],
  ['SS-123-AA', PLATE_SIV, false],
  ['AA-000-AA', PLATE_SIV, false],
  ['AA-123AA', PLATE_SIV, false],
  ['1234 AB 75', PLATE_FNI, true],
  ['12 ABC 2A', PLATE_FNI, true],
  ['12ABC75', PLATE_FNI, false],
  ['12345 AB 75', PLATE_FNI, false],
])('plate %s', (text, form, expected) => {
  expect(form.hasForm(text)).toBe(expected);
});
