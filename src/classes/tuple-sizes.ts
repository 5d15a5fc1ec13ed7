import { type CodedColumn, packKeys } from './packed-keys.ts';
import { sortedKeys, type Word } from './radix-order.ts';
import { groupByTuples } from './tuple-order.ts';

/** Keys that are counted in an array of their own: 4 MiB of counts. */
const COUNTED_MAX = 1 << 20;

/** Rows per tuple of codes, in any order, where nobody asks which rows. */
export function tupleSizes(columns: readonly CodedColumn[], rows: number): Uint32Array {
  const [only, ...others] = packKeys(columns, rows);
  if (only === undefined || others.length > 0) return lengths(groupByTuples(columns, rows).starts);
  return only.range <= COUNTED_MAX ? counted(only, rows) : runs(sortedKeys(only, rows));
}

/** Length of each of the ranges that begin at `starts`; the last start is the end. */
export function lengths(starts: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(starts.length - 1);
  for (let id = 0; id < sizes.length; id++) sizes[id] = starts[id + 1]! - starts[id]!;
  return sizes;
}

function counted({ word, range }: Word, rows: number): Uint32Array {
  const counts = new Uint32Array(range);
  for (let row = 0; row < rows; row++) counts[word[row]!]!++;
  return counts.filter((count) => count > 0);
}

function runs(keys: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(keys.length);
  let count = 0;
  for (let at = 0; at < keys.length; at++) {
    if (at === 0 || keys[at] !== keys[at - 1]) count++;
    sizes[count - 1]!++;
  }
  return sizes.subarray(0, count);
}
