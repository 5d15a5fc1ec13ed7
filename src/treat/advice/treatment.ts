import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';

/** Why a column has to go. */
export const DROP_REASONS = [
  'asked',
  'direct-identifier',
  'subject-key',
  'free-text',
  'strategic',
  'forbidden',
  'unassessed',
  'assumed',
  'ignored-singles-out',
  'rare-values',
  'nothing-left',
] as const;

/** One of {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number];

/** A column that has to go. */
export interface Drop {
  column: string;
  because: DropReason;
}

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
