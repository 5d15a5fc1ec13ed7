import { isWithin } from '../lattice/levels.ts';

/**
 * Levels under which too many records are in classes that are too small.
 *
 * No finer levels can be better. Let levels be coarser than others in every column: then each of their
 * classes is a union of finer ones, and has at least the persons of each. A record whose coarse class
 * is too small is in a fine class that is too small. So the records in small classes are, under finer
 * levels, the same and perhaps more; and all of them violate the demand on k, whatever else is demanded.
 * Of diversity nothing of the kind is assumed: a union may be less diverse than one of its parts.
 */
export class TooFine {
  /** None of them is finer than another. */
  #coarsest: (readonly number[])[] = [];

  /** Whether these levels are, or are finer than, levels that were found too fine. */
  has(levels: readonly number[]): boolean {
    return this.#coarsest.some((known) => isWithin(levels, known));
  }

  add(levels: readonly number[]): void {
    if (this.has(levels)) return;
    this.#coarsest = this.#coarsest.filter((known) => !isWithin(known, levels));
    this.#coarsest.push(levels);
  }
}
