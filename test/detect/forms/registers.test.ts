import fc from 'fast-check';
import { validate as validSiren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as validSiret } from 'stdnum/lib/cjs/fr/siret.js';
import { expect, test } from 'vitest';
import { ADELI, FINESS, NPI, RPPS, SIREN, SIRET } from '../../../src/detect/forms/registers.ts';
import { digitsOf, expectOneDigitToMatter, luhnDigit, padded } from './one-digit-wrong.ts';

const withLuhn = (body: string) => body + luhnDigit(body);

test.each([
  ['RPPS with its 8 (ANS)', RPPS, '899700218896'],
  ['RPPS', RPPS, '99700218896'],
  ['NPI (CMS)', NPI, '1234567893'],
  ['FINESS', FINESS, '750712184'],
  ['FINESS', FINESS, '130786049'],
  ['FINESS of Bastia', FINESS, '2B0000020'],
  ['FINESS of Calvi', FINESS, '2B0005342'],
  ['FINESS of Corte', FINESS, '2B0004246'],
  ['FINESS of Bonifacio', FINESS, '2A0000170'],
  ['FINESS of Castelluccio', FINESS, '2a0000386'],
  ['FINESS of Sartène', FINESS, '2A0002606'],
  ['SIREN (INSEE)', SIREN, '732829320'],
  ['SIREN in threes', SIREN, '732 829 320'],
  ['SIRET (INSEE)', SIRET, '73282932000074'],
  ['SIRET in groups', SIRET, '732 829 320 00074'],
  ['SIRET of the seat of La Poste', SIRET, '35600000000048'],
])('%s is valid', (_, form, text) => {
  expect(form.hasForm(text)).toBe(true);
  expect(form.isValid!(text)).toBe(true);
});

test.each([
  ['RPPS', RPPS, digitsOf(10).map(withLuhn)],
  [
    'NPI',
    NPI,
    fc
      .tuple(fc.constantFrom('1', '2'), digitsOf(8))
      .map((parts) => parts.join(''))
      .map((body) => body + luhnDigit(`80840${body}`)),
  ],
  ['FINESS', FINESS, padded(1_000_000, 98_999_999, 8).map(withLuhn)],
  ['SIREN', SIREN, padded(100_000, 99_999_999, 8).map(withLuhn)],
  [
    'SIRET',
    SIRET,
    padded(100_000, 35_500_000, 8).chain((body) =>
      digitsOf(4).map((nic) => withLuhn(withLuhn(body) + nic)),
    ),
  ],
] as const)('property: one wrong digit of a %s is seen', (_, form, texts) => {
  expectOneDigitToMatter(form, texts);
});

test.each([
  ['2A', '21'],
  ['2B', '22'],
])('property: a FINESS of %s is checked like one of %s', (letters, digits) => {
  fc.assert(
    fc.property(digitsOf(6), (rest) => {
      const check = luhnDigit(digits + rest);
      expect(FINESS.isValid!(letters + rest + check)).toBe(true);
      expect(FINESS.isValid!(`${letters}${rest}${(Number(check) + 1) % 10}`)).toBe(false);
    }),
  );
});

test('property: establishments of La Poste have digits that sum to a multiple of five', () => {
  fc.assert(
    fc.property(digitsOf(5), (nic) => {
      const siret = `356000000${nic}`;
      fc.pre(siret !== '35600000000048');
      const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
      expect(SIRET.isValid!(siret)).toBe(sum % 5 === 0);
    }),
  );
});

test('property: SIREN and SIRET agree with stdnum', () => {
  fc.assert(
    fc.property(digitsOf(9), digitsOf(5), (siren, nic) => {
      expect(SIREN.isValid!(siren)).toBe(validSiren(siren).isValid);
      const right = withLuhn(siren.slice(0, 8));
      expect(SIREN.isValid!(right)).toBe(validSiren(right).isValid);
      const siret = withLuhn(right + nic.slice(0, 4));
      expect(SIRET.isValid!(siret)).toBe(validSiret(siret).isValid);
    }),
  );
});

test.each([
  ['ADELI', ADELI, '751234567', true],
  ['ADELI of Corsica', ADELI, '2A1234567', true],
  ['ADELI of Réunion as the health insurance writes it', ADELI, '9D1234567', true],
  ['ADELI with the 0 of a national identifier', ADELI, '0751234567', true],
  ['ADELI, too long', ADELI, '17512345678', false],
  ['FINESS without a département', FINESS, '001234567', false],
  ['NPI with a wrong first digit', NPI, '3234567893', false],
  ['RPPS, too short', RPPS, '9970021889', false],
  ['SIREN in other groups', SIREN, '7328 29 320', false],
  ['SIRET, too short', SIRET, '7328293200007', false],
])('%s', (_, form, text, expected) => {
  expect(form.hasForm(text)).toBe(expected);
});
