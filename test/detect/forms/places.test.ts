import { expect, test } from 'vitest';
import { DEPARTEMENT_NAMES, REGION_NAMES } from '../../../src/detect/forms/place-names.ts';
import {
  COMMUNE,
  COORDINATES,
  DEPARTEMENT,
  IRIS,
  POSTCODE,
  POSTCODE_CA,
  POSTCODE_GB,
  REGION,
  ZIP,
} from '../../../src/detect/forms/places.ts';

test.each([
  ['75013', POSTCODE],
  ['01000', POSTCODE],
  ['20000', POSTCODE],
  ['97400', POSTCODE],
  ['98800', POSTCODE],
  ['SW1A 1AA', POSTCODE_GB],
  ['m11ae', POSTCODE_GB],
  ['K1A 0B1', POSTCODE_CA],
  ['K1A', POSTCODE_CA],
  ['02139', ZIP],
  ['00501', ZIP],
  ['02139-4307', ZIP],
  ['021**', ZIP],
  ['75113', COMMUNE],
  ['2A004', COMMUNE],
  ['2b033', COMMUNE],
  ['97411', COMMUNE],
  ['99100', COMMUNE],
  ['751134901', IRIS],
  ['2A0040101', IRIS],
  ['01', DEPARTEMENT],
  ['95', DEPARTEMENT],
  ['2A', DEPARTEMENT],
  ['2b', DEPARTEMENT],
  ['974', DEPARTEMENT],
  ['9D', DEPARTEMENT],
  ['Hérault', DEPARTEMENT],
  ['VAL-D’OISE', DEPARTEMENT],
  ['Haute-Corse', DEPARTEMENT],
  ['94', REGION],
  ['01', REGION],
  ['Île-de-France', REGION],
  ["Provence-Alpes-Côte d'Azur", REGION],
  ['CORSE', REGION],
  ['48.8566', COORDINATES],
  ['2,3522', COORDINATES],
  ['-21.1151', COORDINATES],
  ['48.8566, 2.3522', COORDINATES],
  ['POINT(2.3522 48.8566)', COORDINATES],
])('%s', (text, form) => {
  expect(form.hasForm(text)).toBe(true);
});

test.each([
  ['a French commune of Corsica', '2A004', POSTCODE],
  ['a country', '99100', POSTCODE],
  ['a lost zero', '1000', POSTCODE],
  ['a postcode of Corsica', '20000', COMMUNE],
  ['a number below all ZIP codes', '00500', ZIP],
  ['an age', '45', ZIP],
  ['an overseas prefix that is none', '96101', COMMUNE],
  ['a département that does not exist', '96', DEPARTEMENT],
  ['a lost zero', '1', DEPARTEMENT],
  ['a word', 'Service', DEPARTEMENT],
  ['a région of before 2016', '41', REGION],
  ['two decimals', '48.85', COORDINATES],
  ['degrees beyond the antimeridian', '180.1234', COORDINATES],
  ['a word', 'Paris', COORDINATES],
])('%s (%s) has not the form', (_, text, form) => {
  expect(form.hasForm(text)).toBe(false);
});

test('every département and every région has a name', () => {
  expect(DEPARTEMENT_NAMES.size).toBe(101);
  expect(REGION_NAMES.size).toBe(18 + ['paca', 'reunion'].length);
});
