import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMAIL,
  HASH,
  NIR,
  PHONE,
  SNDS_PSEUDONYM,
  UUID,
} from '../../../src/detect/forms/identity.ts';
import { digitsOf, expectOneDigitToMatter, padded } from './one-digit-wrong.ts';

const DEPARTMENTS: Record<string, string> = { '2A': '19', '2B': '18' };

test('property: one wrong digit of a NIR with its key is seen', () => {
  const numbers = fc
    .tuple(
      fc.constantFrom('1', '2'),
      digitsOf(2),
      padded(1, 12, 2),
      fc.constantFrom('75', '01', '97', '99', '2A', '2B'),
      digitsOf(6),
    )
    .map(([sex, year, month, department, rest]) => {
      const number = `${sex}${year}${month}${DEPARTMENTS[department] ?? department}${rest}`;
      const key = String(97n - (BigInt(number) % 97n)).padStart(2, '0');
      return `${sex}${year}${month}${department}${rest}${key}`;
    })
    // One digit more or less makes another department of 2A and 2B.
    .filter((text) => !/^.{5}2[AB]/.test(text));
  expectOneDigitToMatter(NIR, numbers);
});

test('property: NIR of Corsica, whose letters count as 19 and 18', () => {
  fc.assert(
    fc.property(fc.constantFrom('2A', '2B'), digitsOf(6), (department, rest) => {
      const number = `18505${DEPARTMENTS[department]}${rest}`;
      const key = String(97n - (BigInt(number) % 97n)).padStart(2, '0');
      expect(NIR.isValid!(`18505${department}${rest}${key}`)).toBe(true);
    }),
  );
});

test.each([
  ['2 62 08 75 032 039 77', NIR, true],
  ['262087503203978', NIR, false],
  ['2620875032039', NIR, true],
  ['3400930000120', NIR, false],
])('the key of %s', (text, form, valid) => {
  expect(form.hasForm(text)).toBe(true);
  expect(form.isValid!(text)).toBe(valid);
});

test.each([
  ['someone@example.org', EMAIL, true],
  ['write to someone@example.org', EMAIL, false],
  ['+33 6 12 34 56 78', PHONE, true],
  ['0612345678', PHONE, true],
  ['612345678', PHONE, false],
  ['123e4567-e89b-12d3-a456-426614174000', UUID, true],
  ['see 123e4567-e89b-12d3-a456-426614174000', UUID, false],
  ['d41d8cd98f00b204e9800998ecf8427e', HASH, true],
  ['1B2M2Y8AsgTpgAmY7PhCfg', HASH, true],
  ['Ab3dEf6hIj9kLm2oP', SNDS_PSEUDONYM, true],
  ['abCDefGHijKLmnOPq', SNDS_PSEUDONYM, true],
  ['Hospitalisation17', SNDS_PSEUDONYM, false],
  ['Hospitalisations0', SNDS_PSEUDONYM, false],
  ['WVWZZZ1JZ3W386752', SNDS_PSEUDONYM, false],
  ['Cardiomyopathieso', SNDS_PSEUDONYM, false],
  ['Ab3dEf6hIj9kLm2o', SNDS_PSEUDONYM, false],
])('%s', (text, form, expected) => {
  expect(form.hasForm(text)).toBe(expected);
});

test('nearly every random pseudonym has the form', () => {
  const pseudonyms = Array.from({ length: 1000 }, (_, i) =>
    createHash('sha256').update(String(i)).digest('base64').slice(0, 17),
  );
  const having = pseudonyms.filter((text) => SNDS_PSEUDONYM.hasForm(text));
  expect(having.length).toBeGreaterThan(980);
});
