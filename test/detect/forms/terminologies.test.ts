import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOINC, SNOMED } from '../../../src/detect/forms/terminologies.ts';
import { expectOneDigitToMatter, luhnDigit, verhoeffDigit } from './one-digit-wrong.ts';

test.each([
  ['2160-0', LOINC],
  ['718-7', LOINC],
  ['8867-4', LOINC],
  ['85354-9', LOINC],
  ['100000-9', LOINC],
  ['138875005', SNOMED],
  ['73211009', SNOMED],
  ['22298006', SNOMED],
  ['900000000000207008', SNOMED],
])('%s is valid', (text, form) => {
  expect(form.hasForm(text)).toBe(true);
  expect(form.isValid!(text)).toBe(true);
});

test('property: one wrong digit of a LOINC code is seen', () => {
  const codes = fc
    .integer({ min: 1, max: 99_999 })
    .map((body) => `${body}-${luhnDigit(`${body}`)}`);
  expectOneDigitToMatter(LOINC, codes);
});

test('property: one wrong digit of a concept of SNOMED CT is seen', () => {
  const concepts = fc
    .tuple(fc.stringMatching(/^[1-9]\d{2,14}$/), fc.constantFrom('00', '10'))
    .map((parts) => parts.join(''))
    .map((body) => body + verhoeffDigit(body));
  expectOneDigitToMatter(SNOMED, concepts);
});

test.each([
  ['a description', '754786011', SNOMED],
  ['five digits', '10005', SNOMED],
  ['a zero first', '073211009', SNOMED],
  ['a date', '2021-03', LOINC],
  ['seven digits', '1000000-9', LOINC],
  ['no dash', '21600', LOINC],
])('%s (%s) has not the form', (_, text, form) => {
  expect(form.hasForm(text)).toBe(false);
});
