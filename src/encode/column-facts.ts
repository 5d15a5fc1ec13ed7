import type { Column, ColumnType } from '../model/column.ts';
import type { EncodedColumn } from '../model/table.ts';
import { isYear } from './cell-shape.ts';
import { type CalendarDate, mayDependOnOrder, parseDateInOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

/** What a column's dictionary says about it, without any of its values. */
export type ColumnFacts = Required<
  Pick<Column, 'type' | 'granularity' | 'distinct' | 'missing'>
> & {
  /** Every present text is a year in four digits; a number may look like one, too. */
  years: boolean;
};

/**
 * Type, granularity, distinct spellings and missing records of an encoded column. One pass over the
 * dictionary, which ends where only texts are left to be.
 */
export function columnFacts({ values, missing, counts }: EncodedColumn): ColumnFacts {
  const seen = new ColumnShape();
  let code = 0;
  for (const text of values) {
    if (missing[code++] === 0) seen.see(text);
    if (seen.isText) break;
  }
  let missingRecords = 0;
  for (let at = 0; at < missing.length; at++) if (missing[at] === 1) missingRecords += counts[at]!;
  const type = seen.type();
  return {
    type,
    granularity: type === 'date' ? seen.granularity() : null,
    distinct: values.length,
    missing: missingRecords,
    years: seen.areYears,
  };
}

/** What all present texts of a column are so far. */
class ColumnShape {
  #isEmpty = true;
  #integers = true;
  #numbers = true;
  #years = true;
  readonly #dayFirst = new Dates();
  readonly #monthFirst = new Dates();

  /** Nothing but a text can come out of it any more. */
  get isText(): boolean {
    return !this.#numbers && !this.#dayFirst.all && !this.#monthFirst.all;
  }

  get areYears(): boolean {
    return !this.#isEmpty && this.#years;
  }

  see(text: string): void {
    this.#isEmpty = false;
    this.#years &&= isYear(text);
    this.#integers &&= /^[+-]?\d+$/.test(text.trim());
    if (!this.#integers) this.#numbers &&= parseNumber(text) !== null;
    if (!this.#dayFirst.all && !this.#monthFirst.all) return;
    const french = parseDateInOrder(text, 'day-first');
    const american = mayDependOnOrder(text) ? parseDateInOrder(text, 'month-first') : french;
    this.#dayFirst.see(french);
    this.#monthFirst.see(american);
  }

  type(): ColumnType | null {
    if (this.#isEmpty) return null;
    if (this.#integers) return 'integer';
    if (this.#numbers) return 'decimal';
    return this.#dates().all ? 'date' : 'text';
  }

  /** The finest unit that any date has. */
  granularity(): Column['granularity'] {
    const { day, month } = this.#dates();
    if (day) return 'day';
    return month ? 'month' : 'year';
  }

  /**
   * Under the order that `dateOrder` would find, if all texts are dates: where all are in one order
   * alone, some exists in that order alone and none in the other.
   */
  #dates(): Dates {
    return this.#dayFirst.all ? this.#dayFirst : this.#monthFirst;
  }
}

/** What all present texts are when read in one order of day and month. */
class Dates {
  all = true;
  day = false;
  month = false;

  see(date: CalendarDate | null): void {
    if (date === null) this.all = false;
    else if (date.day !== null) this.day = true;
    else if (date.month !== null) this.month = true;
  }
}
