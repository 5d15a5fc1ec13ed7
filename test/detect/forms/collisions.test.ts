import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMS } from '../../../src/detect/forms/index.ts';
import { valueShare } from '../../../src/detect/forms/rates.ts';
import { luhnDigit, padded } from './one-digit-wrong.ts';

type Meaning = keyof typeof FORMS;

/** Which meanings a text has the form of, and of which it is not known to be invalid. */
function possible(text: string, meanings: readonly Meaning[]): Meaning[] {
  return meanings.filter((meaning) => {
    const form: { hasForm(text: string): boolean; isValid?(text: string): boolean } =
      FORMS[meaning];
    return form.hasForm(text) && form.isValid?.(text) !== false;
  });
}

test.each<[string, string, Meaning[], Meaning[]]>([
  [
    'FINESS and SIREN: both nine digits and Luhn',
    '750712184',
    ['finess', 'siren', 'iris'],
    ['finess', 'siren', 'iris'],
  ],
  [
    'a FINESS of Corsica is no SIREN',
    '2A0000386',
    ['finess', 'siren', 'adeli'],
    ['finess', 'adeli'],
  ],
  ['a SIREN that begins with 00 is no FINESS', '005520135', ['finess', 'siren'], ['siren']],
  ['an NHS number is no NPI', '9434765919', ['nhs-number', 'npi', 'phone'], ['nhs-number']],
  ['an NPI is no NHS number', '1234567893', ['nhs-number', 'npi', 'phone'], ['npi']],
  ['a French telephone number is no NPI', '0612345678', ['nhs-number', 'npi', 'phone'], ['phone']],
  ['RPPS: digits alone', '99700218896', ['rpps', 'health-card'], ['rpps']],
  ['MBI: digits and letters', '1EG4TE5MK73', ['rpps', 'health-card'], ['health-card']],
  ['a CIP13 is no NIR without key', '3400930000120', ['cip', 'nir', 'ucd'], ['cip', 'ucd']],
  ['a NIR without key is no CIP13', '2620875032039', ['cip', 'nir', 'ucd', 'tax-number'], ['nir']],
  ['another EAN is no CIP13', '4006381333931', ['cip', 'ucd'], []],
  [
    'a postcode is a ZIP code and may be a commune',
    '75013',
    ['postcode', 'zip', 'commune'],
    ['postcode', 'zip', 'commune'],
  ],
  [
    'a postcode of Corsica is no commune',
    '20000',
    ['postcode', 'zip', 'commune'],
    ['postcode', 'zip'],
  ],
  ['a commune of Corsica is no postcode', '2A004', ['postcode', 'zip', 'commune'], ['commune']],
  [
    'a ZIP code of Alaska is no postcode',
    '99501',
    ['postcode', 'zip', 'commune'],
    ['zip', 'commune'],
  ],
  ['a ZIP code of Puerto Rico is no postcode', '00601', ['postcode', 'zip', 'commune'], ['zip']],
  [
    'a LOINC code may look like a month',
    '2021-4',
    ['loinc', 'event-date'],
    ['loinc', 'event-date'],
  ],
  ['a month with its zero is no LOINC code', '2021-04', ['loinc', 'event-date'], ['event-date']],
  ['a substance is no diagnosis', 'A10BA02', ['icd10', 'atc', 'icd11'], ['atc']],
  ['a group of medicines looks like a diagnosis', 'A10', ['icd10', 'atc'], ['icd10', 'atc']],
  ['a diagnosis with its point is no medicine', 'C50.1', ['icd10', 'atc'], ['icd10']],
  [
    'a diagnosis of a letter without medicines',
    'E119',
    ['icd10', 'atc', 'icd9'],
    ['icd10', 'icd9'],
  ],
  ['a room looks like a diagnosis', 'B101', ['icd10', 'atc'], ['icd10']],
  ['an SSN is no medicine code', '078-05-1120', ['ssn', 'ndc', 'phone', 'event-date'], ['ssn']],
  ['a medicine code is no telephone number', '0173-0715-20', ['ssn', 'ndc', 'phone'], ['ndc']],
  ['a medicine code of five digits first', '01234-567-89', ['ssn', 'ndc', 'phone'], ['ndc']],
  ['a VIN is no pseudonym', '1M8GDM9AXKP042788', ['vin', 'pseudonym'], ['vin']],
  ['a licence plate is no act', 'AB123CD', ['licence-plate', 'ccam', 'ghm'], ['licence-plate']],
])('%s: %s', (_, text, among, expected) => {
  expect(possible(text, among)).toEqual(expected);
});

test('of months one in ten passes for a LOINC code, of LOINC codes all', () => {
  const months = Array.from(
    { length: 90 },
    (_, i) => `${2015 + (i % 10)}-${1 + Math.floor(i / 10)}`,
  );
  expect(valueShare(months, FORMS.loinc).valid).toBeLessThan(0.2);
  const codes = ['2160-0', '718-7', '8867-4', '85354-9', '2021-4', '2019-8'];
  expect(valueShare(codes, FORMS.loinc).valid).toBe(1);
});

test('property: SIREN of the first 95 départements are FINESS too, and valid as both', () => {
  fc.assert(
    fc.property(padded(1_000_000, 95_999_999, 8), (body) => {
      const text = body + luhnDigit(body);
      expect(possible(text, ['finess', 'siren'])).toEqual(['finess', 'siren']);
    }),
  );
});

test('NPI and NHS number: of either few are valid as the other', () => {
  const npis = fc.sample(
    padded(100_000_000, 299_999_999, 9).map((body) => body + luhnDigit(`80840${body}`)),
    { numRuns: 500, seed: 11 },
  );
  expect(valueShare(npis, FORMS.npi)).toEqual({ form: 1, valid: 1, padded: 0 });
  expect(valueShare(npis, FORMS['nhs-number']).valid).toBeLessThan(0.2);
});
