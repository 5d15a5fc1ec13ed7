import { expect, test } from 'vitest';
import { FORMS } from '../../../src/detect/forms/index.ts';
import { DEPARTEMENT, POSTCODE, ZIP } from '../../../src/detect/forms/places.ts';
import { valueShare } from '../../../src/detect/forms/rates.ts';
import { FINESS, NPI, SIREN } from '../../../src/detect/forms/registers.ts';

test.each([
  ['nothing', [], POSTCODE, { form: 0, valid: null, padded: 0 }],
  ['nothing to check', [], NPI, { form: 0, valid: 0, padded: 0 }],
  ['postcodes', ['75013', '01000', 'x', '99999'], POSTCODE, { form: 0.5, valid: null, padded: 0 }],
  [
    'lost zeros',
    ['75013', '1000', '1200', '6'],
    POSTCODE,
    { form: 0.25, valid: null, padded: 0.5 },
  ],
  ['two lost zeros', ['2139', '601', '45', '7'], ZIP, { form: 0, valid: null, padded: 0.5 }],
  [
    'of a floating column',
    ['75013.0', '1000.0'],
    POSTCODE,
    { form: 0.5, valid: null, padded: 0.5 },
  ],
  ['one figure', ['1', '2A', '75', '0'], DEPARTEMENT, { form: 0.5, valid: null, padded: 0.25 }],
  ['valid and not', ['1234567893', '1234567894'], NPI, { form: 1, valid: 0.5, padded: 0 }],
  ['checked once padded', ['50000116', '50000117'], FINESS, { form: 0, valid: 0.5, padded: 1 }],
  ['no zeros lost', ['123456789 '], NPI, { form: 0, valid: 0, padded: 0 }],
  ['too many zeros lost', ['123'], SIREN, { form: 0, valid: 0, padded: 0 }],
])('%s', (_, values, form, expected) => {
  expect(valueShare(values, form)).toEqual(expected);
});

// Whole numbers with a point and a zero are codes of ICD-9 as they stand.
test('a fraction of zeros that belongs to the code stays', () => {
  expect(valueShare(['250.0', '401.0'], FORMS.icd9)).toEqual({ form: 1, valid: null, padded: 0 });
});

test('no form throws, whatever the text', () => {
  const texts = [
    '',
    ' ',
    '0',
    '-',
    '@',
    'é',
    '𝒳',
    '0'.repeat(10_000),
    'a'.repeat(10_000),
    '\u0000',
  ];
  for (const [meaning, form] of Object.entries(FORMS)) {
    expect(() => valueShare(texts, form), meaning).not.toThrow();
  }
});

// A test in more than linear time would take minutes here.
test('long texts are decided at once', () => {
  const long = [' ', '0', 'a', '0 ', '1-', 'A1', '1.', ':', '0a:'].map((piece) =>
    piece.repeat(50_000),
  );
  const before = performance.now();
  for (const form of Object.values(FORMS)) for (const text of long) form.hasForm(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
