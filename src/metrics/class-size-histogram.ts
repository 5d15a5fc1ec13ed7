import type { EquivalenceClass } from '../model/class.ts';

/** How many classes there are of each size: all that the class-size metrics need. */
export class ClassSizeHistogram {
  readonly #classesOf = new Map<number, number>();

  /** Takes one class. */
  see(found: EquivalenceClass): void {
    this.#classesOf.set(found.size, (this.#classesOf.get(found.size) ?? 0) + found.times);
  }

  /** [size in persons, number of classes], ascending by size. */
  entries(): [number, number][] {
    return [...this.#classesOf].sort(([a], [b]) => a - b);
  }
}
