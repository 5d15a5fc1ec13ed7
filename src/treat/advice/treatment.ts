import type { Drop } from '../../model/treatment.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';

/** A column that becomes coarser. */
export interface Coarsening {
  column: string;
  /** Level of its hierarchy, and what it makes of the values. */
  level: number;
  to: HierarchyLevel;
}

/** What is done to a table before it is released. */
export interface Treatment {
  /** In the order of columns. */
  drops: readonly Drop[];
  /** In the order of columns; columns that stay as they are are not named. */
  coarsenings: readonly Coarsening[];
  /** 1 for each record (in the order of the file) that is left out. */
  isOut: Uint8Array;
  /** How many those are. */
  suppressed: number;
}
