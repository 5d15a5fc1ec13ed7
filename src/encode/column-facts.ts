import type { Column, ColumnType } from '../model/column.ts';
import type { EncodedColumn } from '../model/table.ts';
import { type CalendarDate, dateOrder, parseDateInOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

/** What a column's dictionary says about it, without any of its values. */
export type ColumnFacts = Required<Pick<Column, 'type' | 'granularity' | 'distinct' | 'missing'>>;

/** Type, granularity, distinct spellings and missing records of an encoded column. */
export function columnFacts(encoded: EncodedColumn): ColumnFacts {
  const present = encoded.values.filter((_, code) => encoded.missing[code] === 0);
  let missing = 0;
  for (const code of encoded.codes) missing += encoded.missing[code]!;
  const order = dateOrder(present);
  const parse = (text: string) => parseDateInOrder(text, order);
  const type = columnType(present, parse);
  return {
    type,
    granularity: type === 'date' ? granularity(present, parse) : null,
    distinct: encoded.values.length,
    missing,
  };
}

type Parse = (text: string) => CalendarDate | null;

function columnType(present: readonly string[], parse: Parse): ColumnType | null {
  if (present.length === 0) return null;
  if (present.every((text) => /^[+-]?\d+$/.test(text.trim()))) return 'integer';
  if (present.every((text) => parseNumber(text) !== null)) return 'decimal';
  if (present.every((text) => parse(text) !== null)) return 'date';
  return 'text';
}

/** The finest unit that any value has. */
function granularity(present: readonly string[], parse: Parse): Column['granularity'] {
  const dates = present.map(parse);
  if (dates.some((date) => date !== null && date.day !== null)) return 'day';
  return dates.some((date) => date !== null && date.month !== null) ? 'month' : 'year';
}
