import { type CodedColumn, packKeys } from './packed-keys.ts';
import { radixOrder, type Word } from './radix-order.ts';

/** Rows put in the order of their groups. */
export interface Grouped {
  /** Row numbers, group after group. */
  order: Uint32Array;
  /** `starts[group]..starts[group + 1]` is the half-open range of a group's rows in `order`. */
  starts: Uint32Array;
}

/**
 * Groups rows by their tuple of codes.
 * @param columns none: a single group of all rows
 * @param within orders the rows inside a group and parts none
 */
export function groupByTuples(
  columns: readonly CodedColumn[],
  rows: number,
  within?: Word,
): Grouped {
  const words = packKeys(columns, rows);
  const sorted = [...words, ...(within === undefined ? [] : [within])];
  if (sorted.length === 0) sorted.push({ word: new Uint32Array(rows), range: 1 });
  const { order, first } = radixOrder(sorted, rows);
  const others = words.slice(1).map(({ word }) => word);
  const starts = new Uint32Array(rows + 1);
  let groups = rows > 0 ? 1 : 0;
  for (let at = 1; at < rows && words.length > 0; at++) {
    if (first[at] !== first[at - 1] || differs(others, order[at]!, order[at - 1]!)) {
      starts[groups++] = at;
    }
  }
  starts[groups] = rows;
  return { order, starts: starts.subarray(0, groups + 1) };
}

function differs(words: readonly Uint32Array[], a: number, b: number): boolean {
  for (const word of words) if (word[a] !== word[b]) return true;
  return false;
}

/** The group of each row, 0-based. */
export function groupOfRows({ order, starts }: Grouped): Uint32Array {
  const groupOf = new Uint32Array(order.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let at = starts[group]!; at < starts[group + 1]!; at++) groupOf[order[at]!] = group;
  }
  return groupOf;
}
