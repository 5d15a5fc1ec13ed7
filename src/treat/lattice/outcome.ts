import type { Left } from '../loss/loss-measure.ts';

/** What becomes of the table under some levels, once classes that violate a demand are suppressed. */
export interface Outcome extends Left {
  /**
   * All demands are met within the budget of suppression. Where not, suppression ended as soon as that
   * was known, and what is counted of it says nothing more.
   */
  isFeasible: boolean;
  /** Those classes that are too small are within the budget; no finer levels can be, where false. */
  isLargeEnough: boolean;
  /** 1 for each item of these levels that is suppressed; null: nobody looked at items. */
  itemsOut: Uint8Array | null;
  /** Classes that stay. */
  classes: number;
  /** Persons in the smallest of them; 0 where none stays. */
  k: number;
}
