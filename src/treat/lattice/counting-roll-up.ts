import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import { ClassCounter, type CountedClasses } from './counted-classes.ts';
import type { Items } from './items.ts';
import { isWorth, Kept, type OfLevels } from './kept.ts';
import { type Upward, UpwardMaps } from './upward-maps.ts';

/** Tuples of labels and their records, in any order. */
interface Tuples extends OfLevels {
  codes: readonly Uint32Array[];
  records: Uint32Array;
}

/** Classes of some levels, counted on the tuples of finer levels. */
export interface Counted extends CountedClasses {
  /** From the tuples' codes to these levels, by column. */
  columns: readonly Upward[];
  /** Records of each tuple. */
  tupleRecords: Uint32Array;
}

/** Records of the classes under any levels, made from those of finer ones; puts nothing into order. */
export class CountingRollUp {
  readonly #maps: UpwardMaps;
  readonly #counter = new ClassCounter();
  readonly #kept: Kept<Tuples>;

  constructor({ count, codes, records }: Items, hierarchies: readonly Hierarchy[]) {
    this.#maps = new UpwardMaps(hierarchies);
    this.#kept = new Kept({ levels: hierarchies.map(() => 0), count, codes, records });
  }

  /** Records of each class alone; null as in {@link at}. */
  sizes(levels: readonly number[]): Uint32Array | null {
    const from = this.#kept.nearest(levels);
    return this.#counter.sizes(from, this.#maps.columns(from.codes, from.levels, levels));
  }

  /** Null where the columns have too many combinations to be counted without order. */
  at(levels: readonly number[]): Counted | null {
    const from = this.#kept.nearest(levels);
    const columns = this.#maps.columns(from.codes, from.levels, levels);
    const counted = this.#counter.count(from, columns);
    if (counted === null) return null;
    if (isWorth(counted.records.length, from.count))
      this.#kept.keep(joined(levels, counted, columns));
    return { ...counted, columns, tupleRecords: from.records };
  }
}

function joined(
  levels: readonly number[],
  { classOf, records }: CountedClasses,
  columns: readonly Upward[],
): Tuples {
  const first = new Uint32Array(records.length);
  for (let at = classOf.length - 1; at >= 0; at--) first[classOf[at]!] = at;
  const codes = columns.map(({ codes: column, up }) => {
    const own = new Uint32Array(first.length);
    for (let id = 0; id < own.length; id++) {
      const code = column[first[id]!]!;
      own[id] = up === null ? code : up[code]!;
    }
    return own;
  });
  return { levels: [...levels], count: records.length, codes, records };
}
