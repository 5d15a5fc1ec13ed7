import { groupHistories } from './histories.ts';
import type { CodedColumn } from './packed-keys.ts';
import { type Grouped, groupByTuples, groupOfRows } from './tuple-order.ts';
import { lengths } from './tuple-sizes.ts';

/** Who stands behind each row. */
export interface PersonOfRows {
  /** Person of each row, 0 .. count - 1; each has a row. */
  personOf: Uint32Array;
  count: number;
}

/** Classes of a question, and their rows: class after class, inside a class person after person. */
export interface ClassedRows extends Grouped {
  /** Distinct persons per class. */
  sizes: Uint32Array;
  /** What the sizes must sum to. */
  total: number;
}

/** Every row is a person, and a class is a tuple. */
export function rowClasses(columns: readonly CodedColumn[], rows: number): ClassedRows {
  const { order, starts } = groupByTuples(columns, rows);
  return { order, starts, sizes: lengths(starts), total: rows };
}

/** A class is a tuple, its size the distinct persons who have it in some row. */
export function tupleClasses(
  columns: readonly CodedColumn[],
  rows: number,
  { personOf, count }: PersonOfRows,
): ClassedRows {
  const { order, starts } = groupByTuples(columns, rows, { word: personOf, range: count });
  const sizes = new Uint32Array(starts.length - 1);
  let total = 0;
  for (let id = 0; id < sizes.length; id++) {
    let size = 0;
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      if (at === starts[id] || personOf[order[at]!] !== personOf[order[at - 1]!]) size++;
    }
    sizes[id] = size;
    total += size;
  }
  return { order, starts, sizes, total };
}

/** A class is the persons with the same multiset of tuples over all their rows. */
export function historyClasses(
  columns: readonly CodedColumn[],
  rows: number,
  { personOf, count: persons }: PersonOfRows,
): ClassedRows {
  const tuples = groupByTuples(columns, rows);
  const { historyOf, count } = groupHistories({
    tupleOf: groupOfRows(tuples),
    tuples: tuples.starts.length - 1,
    personOf,
    persons,
  });
  const sizes = new Uint32Array(count);
  for (let person = 0; person < persons; person++) sizes[historyOf[person]!]!++;
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = historyOf[personOf[row]!]!;
  const { order, starts } = groupByTuples([{ codes, values: count }], rows, {
    word: personOf,
    range: persons,
  });
  return { order, starts, sizes, total: persons };
}
