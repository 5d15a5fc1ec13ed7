import { radixOrder } from '../../classes/radix-order.ts';
import { sumsByKey } from '../../classes/sums-by-key.ts';
import type { Items } from './items.ts';
import type { Upward } from './upward-maps.ts';

/** Classes as numbers of items, where nobody needs their items in order. */
export interface CountedClasses {
  /** Class of each item, 0 .. classes - 1. */
  classOf: Uint32Array;
  /** Records of each class. */
  records: Uint32Array;
}

/** Keys that are looked up in a table of their own: 16 MiB. */
const TABLE_MAX = 1 << 22;

const WORD = 2 ** 32;

/** Counts classes without putting items into order, as long as a key of all columns fits in a word. */
export class ClassCounter {
  /** Class + 1 of a key, 0: none; left empty behind every use. */
  #table = new Uint32Array(0);

  /** Null where the columns have more combinations than a word. */
  count(
    { count, records }: Pick<Items, 'count' | 'records'>,
    columns: readonly Upward[],
  ): CountedClasses | null {
    const range = rangeOf(columns);
    if (range > WORD) return null;
    const keys = packed(count, columns);
    const { classOf, classes } =
      range <= TABLE_MAX ? this.#byTable(keys, range) : bySorting(keys, range);
    const own = new Uint32Array(classes);
    for (let at = 0; at < count; at++) own[classOf[at]!]! += records[at]!;
    return { classOf, records: own };
  }

  /** Records of each class, where nobody asks which items it has; null as in {@link count}. */
  sizes(
    { count, records }: Pick<Items, 'count' | 'records'>,
    columns: readonly Upward[],
  ): Uint32Array | null {
    const range = rangeOf(columns);
    if (range > WORD) return null;
    return sumsByKey({ word: packed(count, columns), range }, records).sums;
  }

  #byTable(keys: Uint32Array, range: number): { classOf: Uint32Array; classes: number } {
    if (this.#table.length < range) this.#table = new Uint32Array(range);
    const table = this.#table;
    const classOf = new Uint32Array(keys.length);
    let classes = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      if (table[key] === 0) table[key] = ++classes;
      classOf[at] = table[key]! - 1;
    }
    for (let at = 0; at < keys.length; at++) table[keys[at]!] = 0;
    return { classOf, classes };
  }
}

/** Combinations that there may be. */
function rangeOf(columns: readonly Upward[]): number {
  return columns.reduce((product, { labels }) => product * Math.max(1, labels), 1);
}

function bySorting(keys: Uint32Array, range: number): { classOf: Uint32Array; classes: number } {
  const { order, first } = radixOrder([{ word: keys, range }], keys.length);
  const classOf = new Uint32Array(keys.length);
  let classes = 0;
  for (let at = 0; at < keys.length; at++) {
    if (at > 0 && first[at] !== first[at - 1]) classes++;
    classOf[order[at]!] = classes;
  }
  return { classOf, classes: keys.length === 0 ? 0 : classes + 1 };
}

/** Mixed radix: keys are equal exactly where all new codes are. */
function packed(count: number, columns: readonly Upward[]): Uint32Array {
  const keys = new Uint32Array(count);
  let weight = 1;
  for (const { codes, up, labels } of columns) {
    if (labels <= 1) continue;
    if (up === null) {
      for (let at = 0; at < count; at++) keys[at]! += Math.imul(codes[at]!, weight);
    } else {
      const weighted = up.map((code) => Math.imul(code, weight));
      for (let at = 0; at < count; at++) keys[at]! += weighted[codes[at]!]!;
    }
    weight *= labels;
  }
  return keys;
}
