import { parseDate, parseDateInOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

const SHORT_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2\d{2}$/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Whether a cell is a date of at least month precision, in either order of day and month. Dates with
 * a two-digit year count, although nothing can be computed from them; a year alone does not.
 */
export function isDate(cell: string): boolean {
  const date = parseDate(cell) ?? parseDateInOrder(cell, 'month-first');
  if (date !== null) return date.month !== null;
  const short = SHORT_DATE.exec(cell.trim());
  if (short === null) return false;
  const first = Number(short[1]);
  const second = Number(short[3]);
  return (
    Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31
  );
}

/** Whether a cell is a number, a year included; see {@link parseNumber}. */
export function isNumber(cell: string): boolean {
  return parseNumber(cell) !== null;
}

/** Whether a cell is a year from 1900 to 2099, in four digits. */
export function isYear(cell: string): boolean {
  return YEAR.test(cell.trim());
}
