import { through } from '../../engines/through.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import { grouped, type Records } from './items.ts';

/**
 * A flag of each item, for each of its records. Items are the groups of the records by the same codes
 * in the same order, whichever finer levels they were made from.
 * @param flags of each item
 */
export function recordsOf(
  { rows, quasi, hierarchies, persons, sensitive }: Records,
  levels: readonly number[],
  flags: Uint8Array,
): Uint8Array {
  const at = hierarchies.map((hierarchy, column) => hierarchy.levels[levels[column]!]!);
  const { order, starts } = grouped(
    {
      count: rows,
      codes: quasi.map((codes, column) => through(at[column]!.map, codes)),
      person: persons?.personOf ?? null,
      sensitive: sensitive.map(({ codes }) => codes),
    },
    {
      codes: at.map(({ labels }) => labels.length),
      persons: persons?.count ?? 0,
      sensitive: sensitive.map(({ values }) => values),
    },
  );
  invariant(starts.length - 1 === flags.length, 'items are the groups of the records');
  const ofRecords = new Uint8Array(rows);
  for (let item = 0; item < flags.length; item++) {
    if (flags[item] === 0) continue;
    for (let place = starts[item]!; place < starts[item + 1]!; place++) {
      ofRecords[order[place]!] = flags[item]!;
    }
  }
  return ofRecords;
}
