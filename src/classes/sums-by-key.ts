import { sortedWith, type Word } from './radix-order.ts';

/** Keys of a range up to so many times the rows are counted in a table of all keys: no sort is faster. */
const TABLE_PER_ROW = 8;

/** Rows put together by their key. */
export interface Summed {
  /** Distinct keys, ascending. */
  keys: Uint32Array;
  /** Sum of the weights of each. */
  sums: Uint32Array;
}

/** @param weights of each row, at least 1; all together below 2^32 */
export function sumsByKey({ word, range }: Word, weights: Uint32Array): Summed {
  return range <= TABLE_PER_ROW * weights.length
    ? inTable(word, range, weights)
    : inRuns(sortedWith({ word, range }, weights));
}

function inTable(word: Uint32Array, range: number, weights: Uint32Array): Summed {
  const table = new Uint32Array(range);
  let count = 0;
  for (let row = 0; row < weights.length; row++) {
    const key = word[row]!;
    if (table[key] === 0) count++;
    table[key]! += weights[row]!;
  }
  const keys = new Uint32Array(count);
  const sums = new Uint32Array(count);
  let at = 0;
  for (let key = 0; key < range; key++) {
    if (table[key] === 0) continue;
    keys[at] = key;
    sums[at++] = table[key]!;
  }
  return { keys, sums };
}

/** Runs of equal keys, in place. */
function inRuns({ keys, carried }: { keys: Uint32Array; carried: Uint32Array }): Summed {
  let last = -1;
  for (let at = 0; at < keys.length; at++) {
    if (last === -1 || keys[at] !== keys[last]) {
      keys[++last] = keys[at]!;
      carried[last] = carried[at]!;
    } else carried[last]! += carried[at]!;
  }
  return { keys: keys.subarray(0, last + 1), sums: carried.slice(0, last + 1) };
}
