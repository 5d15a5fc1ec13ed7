import { type CodedColumn, packKeys, unpacked } from '../../classes/packed-keys.ts';
import type { Word } from '../../classes/radix-order.ts';
import { sumsByKey } from '../../classes/sums-by-key.ts';
import { type Grouped, groupByTuples } from '../../classes/tuple-order.ts';
import { through } from '../../engines/through.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';

/**
 * Records put together where no treatment will ever part them again: the same labels, person and
 * sensitive values. Everything is counted on them instead of on records.
 */
export interface Items {
  count: number;
  /** Per quasi-identifier: code of each item at some level. */
  codes: readonly Uint32Array[];
  /** Person of each item; null: every record is a person. */
  person: Uint32Array | null;
  /** Per sensitive column: code of each item in its dictionary. */
  sensitive: readonly Uint32Array[];
  /** Records of each item. */
  records: Uint32Array;
}

/** Ranges of the codes, so that they can be packed. */
export interface Ranges {
  codes: readonly number[];
  persons: number;
  sensitive: readonly number[];
}

/** Records before any grouping. */
export interface Records {
  rows: number;
  /** Per quasi-identifier: dictionary code of each record. */
  quasi: readonly Uint32Array[];
  hierarchies: readonly Hierarchy[];
  /** Null: every record is a person. */
  persons: { personOf: Uint32Array; count: number } | null;
  /** Per sensitive column: dictionary code of each record, and how many codes there are. */
  sensitive: readonly { codes: Uint32Array; values: number }[];
}

/** The items of a table at the values as they are, in the order of their tuples. */
export function itemsOf(records: Records): { items: Items; ranges: Ranges } {
  const { rows, quasi, hierarchies, persons, sensitive } = records;
  const ranges: Ranges = {
    codes: hierarchies.map(({ levels }) => levels[0]!.labels.length),
    persons: persons?.count ?? 0,
    sensitive: sensitive.map(({ values }) => values),
  };
  const all: Items = {
    count: rows,
    codes: quasi,
    person: persons?.personOf ?? null,
    sensitive: sensitive.map(({ codes }) => codes),
    records: new Uint32Array(rows).fill(1),
  };
  return { items: merged(all, ranges), ranges };
}

/** Items with the same codes become one; sorted by labels, then person, then sensitive values. */
export function merged(items: Items, ranges: Ranges): Items {
  const columns = columnsOf(items, ranges);
  const words = packKeys(columns, items.count);
  const [only] = words;
  const { records, codes } =
    words.length === 1 && only !== undefined
      ? mergedByKey(only, columns, items.records)
      : mergedInOrder(columns, items);
  const person = items.person === null ? null : codes[ranges.codes.length]!;
  return {
    count: records.length,
    codes: codes.slice(0, ranges.codes.length),
    person,
    sensitive: codes.slice(ranges.codes.length + (person === null ? 0 : 1)),
    records,
  };
}

interface Merged {
  /** Code of each item, by column. */
  codes: Uint32Array[];
  records: Uint32Array;
}

/** Where one word holds all codes, nothing is looked up: the keys tell them. */
function mergedByKey(word: Word, columns: readonly CodedColumn[], weights: Uint32Array): Merged {
  const { keys, sums } = sumsByKey(word, weights);
  return { codes: unpacked(keys, columns), records: sums };
}

function mergedInOrder(columns: readonly CodedColumn[], { count, records }: Items): Merged {
  const { order, starts } = groupByTuples(columns, count);
  const sums = new Uint32Array(starts.length - 1);
  const first = new Uint32Array(sums.length);
  for (let item = 0; item < sums.length; item++) {
    first[item] = order[starts[item]!]!;
    let sum = 0;
    for (let at = starts[item]!; at < starts[item + 1]!; at++) sum += records[order[at]!]!;
    sums[item] = sum;
  }
  return { codes: columns.map(({ codes }) => through(codes, first)), records: sums };
}

/** Items of the same labels, person and sensitive values together, in the order of these. */
export function grouped(items: Omit<Items, 'records'>, ranges: Ranges): Grouped {
  return groupByTuples(columnsOf(items, ranges), items.count);
}

function columnsOf(
  { codes, person, sensitive }: Omit<Items, 'records'>,
  ranges: Ranges,
): CodedColumn[] {
  return [
    ...codes.map((column, at) => ({ codes: column, values: ranges.codes[at]! })),
    ...(person === null ? [] : [{ codes: person, values: ranges.persons }]),
    ...sensitive.map((column, at) => ({ codes: column, values: ranges.sensitive[at]! })),
  ];
}
