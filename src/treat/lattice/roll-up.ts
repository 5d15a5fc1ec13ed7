import { type Hierarchy, upward } from '../hierarchies/hierarchy.ts';
import { type ClassedItems, classed } from './classed-items.ts';
import { type Items, itemsOf, merged, type Ranges, type Records } from './items.ts';

/** Classed items that are kept at most, times the items of the table. */
const KEPT = 4;

/** Items that may be kept however small the table is. */
const KEPT_MIN = 2_000_000;

/** Keeping pays only where much fewer items are left. */
const WORTH = 0.8;

/**
 * Classes under any levels, made from those of finer levels where these are known: items that two
 * treatments join are joined once.
 */
export class RollUp {
  readonly #hierarchies: readonly Hierarchy[];
  readonly #ranges: Ranges;
  readonly #bottom: ClassedItems;
  /** Oldest first. */
  #kept: ClassedItems[] = [];
  #keptItems = 0;
  readonly #up = new Map<string, Uint32Array>();

  constructor(records: Records) {
    const { items, ranges } = itemsOf(records);
    this.#hierarchies = records.hierarchies;
    this.#ranges = ranges;
    this.#bottom = classed(
      records.hierarchies.map(() => 0),
      items,
    );
  }

  /** Items of the table. */
  get items(): number {
    return this.#bottom.items.count;
  }

  /** The classes that these levels make. */
  at(levels: readonly number[]): ClassedItems {
    const from = this.#nearest(levels);
    if (from.levels.every((level, at) => level === levels[at])) return from;
    const items = merged(this.#mapped(from, levels), {
      ...this.#ranges,
      codes: this.#hierarchies.map((hierarchy, at) => hierarchy.levels[levels[at]!]!.labels.length),
    });
    const found = classed([...levels], items);
    if (items.count <= WORTH * from.items.count) this.#keep(found);
    return found;
  }

  #nearest(levels: readonly number[]): ClassedItems {
    let nearest = this.#bottom;
    for (const one of this.#kept) {
      if (one.items.count >= nearest.items.count) continue;
      if (one.levels.every((level, at) => level <= levels[at]!)) nearest = one;
    }
    return nearest;
  }

  #mapped({ levels: from, items }: ClassedItems, levels: readonly number[]): Items {
    const codes = items.codes.map((column, at) => {
      if (from[at] === levels[at]) return column;
      const up = this.#upward(at, from[at]!, levels[at]!);
      const own = new Uint32Array(column.length);
      for (let item = 0; item < own.length; item++) own[item] = up[column[item]!]!;
      return own;
    });
    return { ...items, codes };
  }

  #upward(column: number, from: number, to: number): Uint32Array {
    const key = `${column} ${from} ${to}`;
    let up = this.#up.get(key);
    if (up === undefined) {
      const { levels } = this.#hierarchies[column]!;
      up = upward(levels[from]!, levels[to]!);
      this.#up.set(key, up);
    }
    return up;
  }

  #keep(found: ClassedItems): void {
    const room = Math.max(KEPT_MIN, KEPT * this.#bottom.items.count);
    this.#kept.push(found);
    this.#keptItems += found.items.count;
    while (this.#keptItems > room) this.#keptItems -= this.#kept.shift()!.items.count;
  }
}
