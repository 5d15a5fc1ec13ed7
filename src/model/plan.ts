import type { Channel } from './pack.ts';
import type { Requirement } from './requirement.ts';
import type { DropReason, Goal, Step } from './treatment.ts';

/** What becomes of the key of the persons: it goes, or a random one takes its place. */
export const KEY_FATES = ['drop', 'random'] as const;

/** One of {@link KEY_FATES}. */
export type KeyFate = (typeof KEY_FATES)[number];

/** What becomes of a column: it is left out, or written at a level (as it is: `as-is`). */
export type ColumnFate = { column: string } & (
  | { drop: DropReason; write?: never }
  | { write: Step; drop?: never }
);

/**
 * A treatment as it is kept in a file, to be applied again. What to do, no value and no record: the records
 * that are left out follow from the data, the levels and the criteria.
 */
export interface TreatmentPlan {
  schema: 'healthrisk.plan/v1';
  /** The verdict that it promises, or a better one. */
  goal: Goal;
  channel: Channel | 'all';
  /** Ids of the packs under which it was found. */
  packs: readonly string[];
  /** Thresholds that were asked for beside them. */
  require: readonly Requirement[];
  /** Share (0..1) of the records that may be left out. */
  suppression: number;
  /** Every column of the data, in their order. */
  columns: readonly ColumnFate[];
}
