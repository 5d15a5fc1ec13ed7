import { type CalendarDate, dateOrder, parseDateInOrder } from '../../encode/parse-date.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { chain, type Rule } from './chain.ts';
import type { Hierarchy } from './hierarchy.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** Coarser dates; a date that is coarser already stays as it is. Years are grouped from year 0 on. */
const RULES: readonly Rule<CalendarDate>[] = [
  {
    step: { kind: 'date', unit: 'day' },
    label: (date) => (date.day === null ? monthOf(date) : `${monthOf(date)}-${two(date.day)}`),
  },
  { step: { kind: 'date', unit: 'month' }, label: monthOf },
  {
    step: { kind: 'date', unit: 'quarter' },
    label: ({ year, month }) =>
      month === null ? four(year) : `${four(year)}-Q${Math.ceil(month / 3)}`,
  },
  { step: { kind: 'date', unit: 'year' }, label: ({ year }) => four(year) },
  ...[5, 10, 20].map((years): Rule<CalendarDate> => {
    return {
      step: { kind: 'years', years },
      label: ({ year }) => {
        const first = Math.floor(year / years) * years;
        return `${four(first)}-${four(first + years - 1)}`;
      },
    };
  }),
];

function monthOf({ year, month }: CalendarDate): string {
  return month === null ? four(year) : `${four(year)}-${two(month)}`;
}

/** Dates by day, month, quarter, year, 5, 10 and 20 years. Times of day go first. */
export function dateHierarchy(column: EncodedColumn): Hierarchy {
  return fromUnit(column, 'day', false);
}

/** The same with a unit as the finest level beside the dates as they are. */
export function datesFrom(column: EncodedColumn, unit: 'month' | 'year'): Hierarchy {
  return fromUnit(column, unit, true);
}

function fromUnit(
  column: EncodedColumn,
  unit: 'day' | 'month' | 'year',
  keepFirst: boolean,
): Hierarchy {
  const order = dateOrder(column.values);
  const start = RULES.findIndex(({ step }) => step.kind === 'date' && step.unit === unit);
  return chain({
    column,
    parse: (text) => parseDateInOrder(text, order),
    rules: RULES.slice(start),
    keepFirst,
  });
}
