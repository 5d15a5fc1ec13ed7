import { type ClassedItems, classed } from './classed-items.ts';
import { itemsOf, merged, type Ranges, type Records } from './items.ts';
import { isWorth, Kept, type OfLevels } from './kept.ts';
import { raised, UpwardMaps } from './upward-maps.ts';

/**
 * Classes under any levels with their items in order, made from those of finer levels where these are
 * known: items that two treatments join are joined once.
 */
export class RollUp {
  readonly bottom: ClassedItems;
  readonly #ranges: Ranges;
  readonly #maps: UpwardMaps;
  readonly #kept: Kept<ClassedItems & OfLevels>;

  constructor(records: Records) {
    const { items, ranges } = itemsOf(records);
    const levels = records.hierarchies.map(() => 0);
    this.bottom = classed(levels, items);
    this.#ranges = ranges;
    this.#maps = new UpwardMaps(records.hierarchies);
    this.#kept = new Kept({ ...this.bottom, count: items.count });
  }

  /** The classes that these levels make. */
  at(levels: readonly number[]): ClassedItems {
    const from = this.#kept.nearest(levels);
    if (from.levels.every((level, at) => level === levels[at])) return from;
    const columns = this.#maps.columns(from.items.codes, from.levels, levels);
    const ranges = { ...this.#ranges, codes: columns.map(({ labels }) => labels) };
    const items = merged({ ...from.items, codes: columns.map(raised) }, ranges);
    const found = classed([...levels], items);
    if (isWorth(items.count, from.count)) this.#kept.keep({ ...found, count: items.count });
    return found;
  }
}
