import { expect, test } from 'vitest';
import { dateOrder, parseDate, parseDateInOrder } from '../../src/encode/parse-date.ts';

test.each([
  ['2021-03-04', 2021, 3, 4],
  ['2021/3/4', 2021, 3, 4],
  ['2021.03.04', 2021, 3, 4],
  ['2020-02-29', 2020, 2, 29],
  ['2021-03-04T10:20:30Z', 2021, 3, 4],
  ['2021-03-04 10:20:30.123+02:00', 2021, 3, 4],
  ['04/03/2021', 2021, 3, 4],
  ['4.3.2021', 2021, 3, 4],
  ['04-03-2021 08h15', 2021, 3, 4],
  ['03/04/2021 1:05 PM', 2021, 4, 3],
  ['12JAN2021', 2021, 1, 12],
  ['12JAN2021:10:20:30', 2021, 1, 12],
  ['1er août 2021', 2021, 8, 1],
  ['3 juin 2021', 2021, 6, 3],
  ['3 juil. 2021', 2021, 7, 3],
  ['3-Jul-2021', 2021, 7, 3],
  ['2021-03', 2021, 3, null],
  ['03/2021', 2021, 3, null],
  ['2021', 2021, null, null],
  [' 2021-03-04 ', 2021, 3, 4],
])('%j is a date', (cell, year, month, day) => {
  expect(parseDate(cell)).toEqual({ year, month, day });
});

test.each([
  '',
  '2021-13-01',
  '2021-02-29',
  '1900-02-29',
  '31/04/2021',
  '03/25/2021',
  '2021-03-04x',
  '2021/03-04',
  '04/03/21',
  '04032021',
  '20210304',
  '3021',
  '202',
  '12 foo 2021',
  '0000-01-01',
  '2021-00',
  '1/2',
  '10:20',
])('%j is not a date', (cell) => {
  expect(parseDate(cell)).toBeNull();
});

test('American dates are read where the order says so', () => {
  expect(parseDateInOrder('03/25/2021', 'month-first')).toEqual({ year: 2021, month: 3, day: 25 });
  expect(parseDateInOrder('25/03/2021', 'month-first')).toBeNull();
});

test.each([
  [['03/04/2021', '03/25/2021'], 'month-first'],
  [['03/04/2021'], 'day-first'],
  [['03/25/2021', '25/03/2021'], 'day-first'],
  [['2021-03-25', 'x'], 'day-first'],
])('the order of %j is %s', (cells, order) => {
  expect(dateOrder(cells)).toBe(order);
});
