/** A calendar date, as fine as the cell writes it. Times of day are dropped. */
export interface CalendarDate {
  year: number;
  /** 1..12; null where only the year is written. */
  month: number | null;
  /** 1..31, valid in its month; null where only the month is written. */
  day: number | null;
}

/** How dates such as 03/04/2021 are read: on 3 April (`day-first`) or 4 March. */
export type DateOrder = 'day-first' | 'month-first';

const TIME =
  '(?:(?:T|\\s+|:)\\d{1,2}[:hH]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp][Mm])?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}$`);
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const YEAR = /^[12]\d{3}$/;
const WORDED = new RegExp(`^(\\d{1,2})(?:er)?[-/ ]?(\\p{L}{3,9})\\.?[-/ ]?(\\d{4})${TIME}$`, 'u');

// Beginnings that no two months share, in English and French, accents stripped.
const MONTH_NAMES: readonly RegExp[] = [
  /^jan/,
  /^(feb|fev)/,
  /^mar/,
  /^(apr|avr)/,
  /^(may|mai)$/,
  /^jui?n/,
  /^jui?l/,
  /^(aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/**
 * The date a cell holds, or null. Reads ISO 8601 calendar dates (also with `/` or `.`), French dates
 * (day, month, year), a month spelt in English or French (12JAN2021), year-month and year alone.
 * Days must exist. Two-digit years are not read: their century would be a guess.
 */
export function parseDate(cell: string): CalendarDate | null {
  return parseDateInOrder(cell, 'day-first');
}

/** As {@link parseDate}, for a column whose order of day and month is known. */
export function parseDateInOrder(cell: string, order: DateOrder): CalendarDate | null {
  const text = cell.trim();
  if (text.length < 4 || text.length > 40) return null;
  let found = YEAR_FIRST.exec(text);
  if (found !== null) return checked(found[1]!, found[3]!, found[4]!);
  found = YEAR_LAST.exec(text);
  if (found !== null) {
    return order === 'day-first'
      ? checked(found[4]!, found[3]!, found[1]!)
      : checked(found[4]!, found[1]!, found[3]!);
  }
  found = YEAR_MONTH.exec(text);
  if (found !== null) return checked(found[1]!, found[2]!, null);
  found = MONTH_YEAR.exec(text);
  if (found !== null) return checked(found[2]!, found[1]!, null);
  if (YEAR.test(text)) return { year: Number(text), month: null, day: null };
  found = WORDED.exec(text);
  if (found === null) return null;
  const word = found[2]!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = MONTH_NAMES.findIndex((name) => name.test(word)) + 1;
  return month === 0 ? null : checked(found[3]!, String(month), found[1]!);
}

const DAY_OR_MONTH_FIRST = /^\s*\d{1,2}[-/.]\d/;

/** False: {@link parseDateInOrder} says the same of the cell in both orders. */
export function mayDependOnOrder(cell: string): boolean {
  return DAY_OR_MONTH_FIRST.test(cell);
}

/**
 * The order in which a column writes day and month: `month-first` only where some date exists in
 * that order alone and none exists in the other alone.
 */
export function dateOrder(cells: Iterable<string>): DateOrder {
  let monthFirst = false;
  for (const cell of cells) {
    if (!mayDependOnOrder(cell)) continue;
    const french = parseDateInOrder(cell, 'day-first') !== null;
    const american = parseDateInOrder(cell, 'month-first') !== null;
    if (french && !american) return 'day-first';
    if (american && !french) monthFirst = true;
  }
  return monthFirst ? 'month-first' : 'day-first';
}

function checked(yearText: string, monthText: string, dayText: string | null): CalendarDate | null {
  const year = Number(yearText);
  const month = Number(monthText);
  if (year < 1 || month < 1 || month > 12) return null;
  if (dayText === null) return { year, month, day: null };
  const day = Number(dayText);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
