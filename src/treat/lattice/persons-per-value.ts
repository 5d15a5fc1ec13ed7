import { groupByTuples } from '../../classes/tuple-order.ts';
import { ABSENT } from '../../model/table.ts';
import type { Items } from './items.ts';

/**
 * Persons of the whole table behind each value: distinct ones, where a person may have several items.
 * @param valueAt value of each code of the sensitive column, or {@link ABSENT}
 * @param isOut 1 for the items that are suppressed
 */
export function personsPerValue(
  items: Items,
  codes: Uint32Array,
  { valueAt, values }: { valueAt: Uint32Array; values: number },
  isOut: Uint8Array,
): Float64Array {
  const persons = new Float64Array(values);
  const kept: number[] = [];
  for (let at = 0; at < items.count; at++) {
    const value = valueAt[codes[at]!]!;
    if (isOut[at] === 1 || value === ABSENT) continue;
    if (items.person === null) persons[value]! += items.records[at]!;
    else kept.push(at);
  }
  if (items.person === null || kept.length === 0) return persons;
  const held = Uint32Array.from(kept, (at) => valueAt[codes[at]!]!);
  const holders = Uint32Array.from(kept, (at) => items.person![at]!);
  const range = holders.reduce((max, person) => Math.max(max, person), 0) + 1;
  const { order, starts } = groupByTuples(
    [
      { codes: held, values },
      { codes: holders, values: range },
    ],
    kept.length,
  );
  for (let pair = 0; pair + 1 < starts.length; pair++) persons[held[order[starts[pair]!]!]!]!++;
  return persons;
}

/** Those persons divided by their sum. */
export function sharesOf(persons: Float64Array): Float64Array {
  const total = persons.reduce((sum, held) => sum + held, 0);
  return total === 0 ? persons : persons.map((held) => held / total);
}
