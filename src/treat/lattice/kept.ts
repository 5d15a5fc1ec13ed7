import { isWithin } from './levels.ts';

/** Something known of some levels. */
export interface OfLevels {
  levels: readonly number[];
  /** Items that it is made of. */
  count: number;
}

/** Times the items of the table that are kept at most. */
const KEPT = 4;

/** Items that may be kept however small the table is. */
const KEPT_MIN = 2_000_000;

/** Share of the items that is left where keeping them pays. */
const WORTH = 0.5;

/** Whether so many items are few enough to be kept beside those that they were made from. */
export function isWorth(count: number, from: number): boolean {
  return count <= WORTH * from;
}

/** What was found of finer levels, for coarser ones to be made from; the oldest goes first. */
export class Kept<T extends OfLevels> {
  readonly #bottom: T;
  #kept: T[] = [];
  #items = 0;

  /** @param bottom of the finest levels */
  constructor(bottom: T) {
    this.#bottom = bottom;
  }

  /** The one with the fewest items that these levels can be made from. */
  nearest(levels: readonly number[]): T {
    let nearest = this.#bottom;
    for (const one of this.#kept) {
      if (one.count < nearest.count && isWithin(one.levels, levels)) nearest = one;
    }
    return nearest;
  }

  keep(found: T): void {
    const room = Math.max(KEPT_MIN, KEPT * this.#bottom.count);
    this.#kept.push(found);
    this.#items += found.count;
    while (this.#items > room) this.#items -= this.#kept.shift()!.count;
  }
}
