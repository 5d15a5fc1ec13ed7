import { type Hierarchy, upward } from '../hierarchies/hierarchy.ts';
import { type ClassedItems, classed } from './classed-items.ts';
import { ClassCounter, type CountedClasses, type Upward } from './counted-classes.ts';
import { itemsOf, merged, type Ranges, type Records } from './items.ts';

/** Classed items that are kept at most, times the items of the table. */
const KEPT = 4;

/** Items that may be kept however small the table is. */
const KEPT_MIN = 2_000_000;

/** Share of the items that is left where keeping them pays. */
const WORTH = 0.5;

/** Classes of some levels, counted on the items of finer levels. */
export interface Counted extends CountedClasses {
  from: ClassedItems;
  /** From the items' codes to these levels, by column. */
  columns: readonly Upward[];
}

/**
 * Classes under any levels, made from those of finer levels where these are known: items that two
 * treatments join are joined once.
 */
export class RollUp {
  readonly #hierarchies: readonly Hierarchy[];
  readonly #ranges: Ranges;
  readonly #bottom: ClassedItems;
  readonly #counter = new ClassCounter();
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

  /** Every record is a person. */
  get isOfRecords(): boolean {
    return this.#bottom.items.person === null;
  }

  /** Records of the classes that these levels make; null where they have to be put into order. */
  count(levels: readonly number[]): Counted | null {
    const from = this.#nearest(levels);
    const columns = this.#columns(from, levels);
    const counted = this.#counter.count(from.items, columns);
    if (counted === null) return null;
    if (counted.records.length <= WORTH * from.items.count) this.at(levels);
    return { ...counted, from, columns };
  }

  /** The classes that these levels make, with their items. */
  at(levels: readonly number[]): ClassedItems {
    const from = this.#nearest(levels);
    if (from.levels.every((level, at) => level === levels[at])) return from;
    const columns = this.#columns(from, levels);
    const codes = columns.map(({ codes: column, up }) => {
      if (up === null) return column;
      const own = new Uint32Array(column.length);
      for (let item = 0; item < own.length; item++) own[item] = up[column[item]!]!;
      return own;
    });
    const ranges = { ...this.#ranges, codes: columns.map(({ labels }) => labels) };
    const found = classed([...levels], merged({ ...from.items, codes }, ranges));
    if (found.items.count <= WORTH * from.items.count) this.#keep(found);
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

  #columns({ levels: from, items }: ClassedItems, levels: readonly number[]): Upward[] {
    return items.codes.map((codes, at) => ({
      codes,
      up: from[at] === levels[at] ? null : this.#upward(at, from[at]!, levels[at]!),
      labels: this.#hierarchies[at]!.levels[levels[at]!]!.labels.length,
    }));
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
