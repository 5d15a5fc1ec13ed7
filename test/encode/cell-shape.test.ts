import { expect, test } from 'vitest';
import { isDate, isNumber, isYear } from '../../src/encode/cell-shape.ts';

test.each([
  '2021-03-04',
  '04/03/2021',
  '03/25/2021',
  '04/03/21',
  '25.12.99',
  '2021-03',
  '12JAN2021',
])('%j is a date', (cell) => {
  expect(isDate(cell)).toBe(true);
});

test.each(['2021', '40/50/21', '13/13/21', '00/01/21', 'DPQ020', '120/80', '1.5', ''])(
  '%j is not a date',
  (cell) => {
    expect(isDate(cell)).toBe(false);
  },
);

test('a year has four digits and lies between 1900 and 2099', () => {
  expect(['1900', '2099', ' 2021 '].every(isYear)).toBe(true);
  expect(['1899', '2100', '21', '2021.0', '02021', ''].some(isYear)).toBe(false);
});

test('a year is a number too, a code is not', () => {
  expect(isNumber('2021')).toBe(true);
  expect(isNumber('C50')).toBe(false);
});
