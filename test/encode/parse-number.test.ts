import { expect, test } from 'vitest';
import { parseNumber } from '../../src/encode/parse-number.ts';

test.each([
  ['0', 0],
  ['007', 7],
  ['-12', -12],
  ['+3', 3],
  ['\u22124', -4],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['5.', 5],
  ['.5', 0.5],
  [',25', 0.25],
  ['1e3', 1000],
  ['1,2E-2', 0.012],
  ['1 234 567,8', 1234567.8],
  ['12\u202f000', 12000],
  [' 42 ', 42],
  ['1,234', 1.234],
])('%j is a number', (cell, number) => {
  expect(parseNumber(cell)).toBe(number);
});

test.each([
  '',
  ' ',
  '.',
  '-',
  'e5',
  '1e',
  '1e999',
  'NaN',
  'Infinity',
  '0x1F',
  '12 34',
  '1 2345',
  '1.2.3',
  '1,234,567',
  '12%',
  'A1',
  '1-2',
  '--1',
])('%j is not a number', (cell) => {
  expect(parseNumber(cell)).toBeNull();
});
