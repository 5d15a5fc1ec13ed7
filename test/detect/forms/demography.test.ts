import { expect, test } from 'vitest';
import { AGE, isTopCodedAge, SEX } from '../../../src/detect/forms/demography.ts';
import { COUNT, EVENT_DATE } from '../../../src/detect/forms/time-and-counts.ts';

test.each([
  '0',
  '45',
  '125',
  '45.5',
  '45,5',
  '45 ans',
  '3 mois',
  '12 jours',
  '6 months',
  '20-39',
  '20 - 39',
  '20 à 39 ans',
  '20 to 39',
  'de 20 à 39 ans',
  '[20-39]',
  '[20;40[',
  '(20, 40]',
  '[65-74]',
  '<1',
  'moins de 1 an',
  'under 18',
])('age %s', (text) => {
  expect(AGE.hasForm(text)).toBe(true);
  expect(isTopCodedAge(text)).toBe(false);
});

test.each([
  '80+',
  '90 et plus',
  '75 ans et plus',
  '85 and over',
  '>=90',
  '> 89',
  '≥ 90',
  'plus de 90 ans',
  '90 or older',
])('age %s is an open group', (text) => {
  expect(AGE.hasForm(text)).toBe(true);
  expect(isTopCodedAge(text)).toBe(true);
});

test.each(['126', '200', '2021', '-1', '1.234', '20-2021', 'adult', '', '12/03', '75013'])(
  '%j is no age',
  (text) => {
    expect(AGE.hasForm(text)).toBe(false);
  },
);

test.each(['F', 'm', 'Homme', 'féminin', 'FEMALE', 'garçon'])('sex %s, in a word', (text) => {
  expect(SEX.hasForm(text)).toBe(true);
});

test.each(['1', '2', '9', 'U', 'Inconnu', 'non-binary'])('sex %s, as a code', (text) => {
  expect(SEX.hasForm(text)).toBe(true);
});

test.each(['3', 'T', 'yes', 'A'])('%s is no sex', (text) => {
  expect(SEX.hasForm(text)).toBe(false);
});

test.each([
  ['0', true],
  ['12', true],
  ['1 234', true],
  ['1,234,567', true],
  ['12.0', true],
  ['<11', true],
  ['nc', true],
  ['secret', true],
  ['-11', true],
  ['-500', false],
  ['12.5', false],
  ['1.234', false],
  ['many', false],
])('count %s: %s', (text, expected) => {
  expect(COUNT.hasForm(text)).toBe(expected);
});

test.each([
  ['2021-03-04', true],
  ['04/03/2021', true],
  ['2021-W03', true],
  ['2021', false],
  ['44259', false],
])('date %s: %s', (text, expected) => {
  expect(EVENT_DATE.hasForm(text)).toBe(expected);
});
