import { type Grouped, groupByTuples } from '../../classes/tuple-order.ts';
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
  const { codes, person, sensitive } = items;
  const { order, starts } = grouped(items, ranges);
  const groups = starts.length - 1;
  const first = (column: Uint32Array): Uint32Array => {
    const own = new Uint32Array(groups);
    for (let group = 0; group < groups; group++) own[group] = column[order[starts[group]!]!]!;
    return own;
  };
  const records = new Uint32Array(groups);
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    for (let at = starts[group]!; at < starts[group + 1]!; at++) sum += items.records[order[at]!]!;
    records[group] = sum;
  }
  return {
    count: groups,
    codes: codes.map(first),
    person: person === null ? null : first(person),
    sensitive: sensitive.map(first),
    records,
  };
}

/** Items of the same labels, person and sensitive values together, in the order of these. */
export function grouped(
  { codes, person, sensitive, count }: Omit<Items, 'records'>,
  ranges: Ranges,
): Grouped {
  return groupByTuples(
    [
      ...codes.map((column, at) => ({ codes: column, values: ranges.codes[at]! })),
      ...(person === null ? [] : [{ codes: person, values: ranges.persons }]),
      ...sensitive.map((column, at) => ({ codes: column, values: ranges.sensitive[at]! })),
    ],
    count,
  );
}
