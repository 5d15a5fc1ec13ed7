import type { ClassSizes } from '../metrics/k-anonymity.ts';
import { combinations } from './combinations.ts';
import { type Below, boundsOf, decided, type Known, keyOf, partsOf } from './set-bounds.ts';

/** Sizes of the classes that the columns at some places make. */
export type AskSizes = (members: readonly number[]) => Promise<ClassSizes>;

/** How {@link SetLevels} decides. */
export interface LevelRules {
  /** Distinct values of each column, by its place. */
  values: readonly number[];
  rows: number;
  questionsMax: number;
  ask: AskSizes;
  /** Whether so many unique records are enough. */
  isEnough: (unique: number) => boolean;
  /** Takes a set that was asked about: true where it is one that was looked for. */
  take: (members: readonly number[], sizes: ClassSizes) => boolean;
}

/** Decides sets of columns level by level, each from what is known of the smaller ones. */
export class SetLevels {
  readonly #rules: LevelRules;
  /** Found sets; those that hold one are left aside. */
  readonly #found: (readonly number[])[] = [];
  #known: Known;
  #questions = 0;
  examined = 0;
  notExamined = 0;
  /** Sets of each size, from 0, that hold no found set. */
  readonly free: number[];

  /** @param single the sizes of each column alone, none of which is enough */
  constructor(rules: LevelRules, single: readonly ClassSizes[]) {
    this.#rules = rules;
    this.#known = new Map(single.map((sizes, place) => [keyOf([place]), decided(sizes)]));
    this.free = [1, single.length];
  }

  /**
   * Decides the sets of the next size. Those that a bound excludes need no question; the others are
   * asked about in the order of their bounds, so that a bounded search misses the least.
   */
  async next(): Promise<void> {
    const { values, rows, isEnough } = this.#rules;
    const below = new Map<string, Below>();
    const open: { members: number[]; unique: number }[] = [];
    let free = 0;
    for (const members of combinations(values.length, this.free.length)) {
      const parts = partsOf(members, this.#known);
      if (parts === null && this.#holdsFound(members)) continue;
      free++;
      if (parts === null) {
        // Nobody knows of some part whether it is enough, so this one could not be called smallest.
        this.notExamined++;
        continue;
      }
      const lacking = members.map((member) => values[member]!);
      const { unique, classes } = boundsOf(parts, lacking, rows);
      if (isEnough(unique)) {
        open.push({ members, unique });
        continue;
      }
      this.examined++;
      below.set(keyOf(members), { sizes: null, classes });
    }
    // The sort is stable: equal bounds stay in the order of columns.
    open.sort((a, b) => b.unique - a.unique);
    this.free.push(free - (await this.#askAbout(open, below)));
    this.#known = below;
  }

  /** @returns how many were found */
  async #askAbout(
    open: readonly { members: number[] }[],
    below: Map<string, Below>,
  ): Promise<number> {
    const { ask, take, questionsMax } = this.#rules;
    const found: number[][] = [];
    for (const { members } of open) {
      if (this.#questions === questionsMax) {
        this.notExamined++;
        continue;
      }
      this.#questions++;
      this.examined++;
      const sizes = await ask(members);
      if (take(members, sizes)) found.push(members);
      else below.set(keyOf(members), decided(sizes));
    }
    this.#found.push(...found);
    return found.length;
  }

  #holdsFound(members: readonly number[]): boolean {
    return this.#found.some((set) => set.every((member) => members.includes(member)));
  }
}
