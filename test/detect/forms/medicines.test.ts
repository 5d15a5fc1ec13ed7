import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ATC,
  ATC_SUBSTANCE,
  CIP,
  CIP13,
  MEDICINE7,
  NDC,
  NDC_BARE,
  UCD,
  UCD13,
} from '../../../src/detect/forms/medicines.ts';
import { digitsOf, eanDigit, expectOneDigitToMatter } from './one-digit-wrong.ts';

// Presentations and units of the public French medicines database, and the codes inside.
test.each([
  ['3400930000120', CIP],
  ['3000012', CIP],
  ['3400935183644', CIP],
  ['3518364', CIP],
  ['3400949497294', CIP],
  ['4949729', CIP],
  ['3400892669236', UCD],
  ['9266923', UCD],
  ['3400892834719', UCD],
  ['9283471', UCD],
])('%s is valid', (text, form) => {
  expect(form.hasForm(text)).toBe(true);
  expect(form.isValid!(text)).toBe(true);
});

const withEan = (body: string) => body + eanDigit(body);

test.each([
  ['CIP13', CIP13, digitsOf(7).map((rest) => withEan(`34009${rest}`))],
  ['UCD13', UCD13, digitsOf(6).map((rest) => withEan(`340089${rest}`))],
  [
    'CIP7',
    MEDICINE7,
    fc
      .tuple(fc.constantFrom(...'123456789'), digitsOf(5))
      .map((parts) => parts.join(''))
      .map((six) => [six, [...six].reduce((sum, d, at) => sum + Number(d) * (at + 2), 0) % 11])
      .filter(([, key]) => key !== 10)
      .map((parts) => parts.join('')),
  ],
] as const)('property: one wrong digit of a %s is seen', (_, form, texts) => {
  expectOneDigitToMatter(form, texts);
});

test.each([
  ['A10', ATC, true],
  ['A10B', ATC, true],
  ['A10BA', ATC, true],
  ['A10BA02', ATC, true],
  ['a10ba02', ATC, true],
  ['A', ATC, false],
  ['E10', ATC, false],
  ['A10BA0', ATC, false],
  ['A10BA', ATC_SUBSTANCE, false],
  ['A10BA02', ATC_SUBSTANCE, true],
  ['3400892669236', CIP, false],
  ['4006381333931', CIP, false],
  ['0002-8215-01', NDC, true],
  ['50242-060-01', NDC, true],
  ['60575-4112-1', NDC, true],
  ['50242-0060-01', NDC, true],
  ['2021-03-04', NDC, false],
  ['078-05-1120', NDC, false],
  ['50242006001', NDC_BARE, true],
  ['502420060', NDC_BARE, false],
])('%s', (text, form, expected) => {
  expect(form.hasForm(text)).toBe(expected);
});
