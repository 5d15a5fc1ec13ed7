import { parseDate } from '../encode/parse-date.ts';
import type { EncodedColumn } from '../model/table.ts';

/** Kinds of periods, each with numbers that grow by one from a period to the next. */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'week';

interface Period {
  kind: PeriodKind;
  at: number;
}

/** Periods of a column, in numbers. */
export interface PeriodRow {
  /** Number of each dictionary code, in steps from the first period; null where it is none. */
  ofCode: readonly (number | null)[];
  /** Periods that are there. */
  present: number;
  /** Periods from the first to the last, in the steps that occur. */
  expected: number;
}

/** Share of the distinct present texts of a column of periods that are of one kind. */
const OF_ONE_KIND = 0.95;

/** Periods from which they are a row. */
const PERIODS_MIN = 3;

/** Most periods of a row: more are no row that anybody publishes in parts. */
const PERIODS_MAX = 1000;

/** The periods of a column; null where it holds something else, or too few to be a row. */
export function periodRow({ values, missing }: EncodedColumn): PeriodRow | null {
  if (values.length > PERIODS_MAX) return null;
  const read = [...values].map((text, code) => (missing[code] === 1 ? null : periodOf(text)));
  const texts = missing.reduce((sum, flag) => sum + 1 - flag, 0);
  for (const kind of ['year', 'quarter', 'month', 'week'] as const) {
    const found = read.map((period) => (period?.kind === kind ? period.at : null));
    const numbers = [...new Set(found.filter((at) => at !== null))].sort((a, b) => a - b);
    if (numbers.length < PERIODS_MIN) continue;
    if (found.filter((at) => at !== null).length < OF_ONE_KIND * texts) return null;
    const first = numbers[0]!;
    // Censuses come every ten years, quarters are told by their first month.
    const step = numbers
      .slice(1)
      .reduce((least, at, before) => gcd(least, at - numbers[before]!), 0);
    const expected = (numbers.at(-1)! - first) / step + 1;
    if (expected > PERIODS_MAX) return null;
    return {
      ofCode: found.map((at) => (at === null ? null : (at - first) / step)),
      present: numbers.length,
      expected,
    };
  }
  return null;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

const YEAR = /^(?:19|20)\d{2}$/;
const COMPACT_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const QUARTER = /^(?:((?:19|20)\d{2})[-_ /]?[qt]([1-4])|[qt]([1-4])[-_ /]?((?:19|20)\d{2}))$/i;
const WEEK = /^((?:19|20)\d{2})[-_ /]?[ws](0?[1-9]|[1-4]\d|5[0-3])$/i;

/** The period that a cell names; null for a day and for everything else. */
export function periodOf(cell: string): Period | null {
  const text = cell.trim();
  if (YEAR.test(text)) return { kind: 'year', at: Number(text) };
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const [, year, number, numberFirst, yearLast] = quarter;
    return {
      kind: 'quarter',
      at: Number(year ?? yearLast) * 4 + Number(number ?? numberFirst) - 1,
    };
  }
  const week = WEEK.exec(text);
  if (week !== null) return { kind: 'week', at: weekNumber(Number(week[1]), Number(week[2])) };
  const [, year, month] = COMPACT_MONTH.exec(text) ?? [];
  if (year !== undefined) return { kind: 'month', at: Number(year) * 12 + Number(month) - 1 };
  const date = parseDate(text);
  if (date === null || date.month === null || date.day !== null) return null;
  return { kind: 'month', at: date.year * 12 + date.month - 1 };
}

const DAY = 86_400_000;

/** Weeks of ISO 8601: the first one of a year has its fourth of January. */
function weekNumber(year: number, week: number): number {
  // The first day of the epoch was a Thursday, three days into its week.
  return Math.floor((Date.UTC(year, 0, 4) / DAY + 3) / 7) + week - 1;
}
