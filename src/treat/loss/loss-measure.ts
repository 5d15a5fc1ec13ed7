import type { LossId } from '../../model/treatment.ts';

/** What a treatment leaves of the table, as far as losses look at it. */
export interface Left {
  /** Level of each column. */
  levels: readonly number[];
  /** Records suppressed. */
  suppressed: number;
  /** Of each column: records suppressed per label of its level. */
  suppressedLabels: readonly Float64Array[];
  /** Sum of the squares of the records of each class that stays. */
  squares: number;
  /** The same of all classes, before any is suppressed. */
  squaresBefore: number;
}

/** How much of a table a treatment takes away: the less the better. */
export interface LossMeasure {
  readonly id: LossId;
  of(left: Left): number;
  /** What no treatment with these levels, or coarser ones, can lose less than. */
  bound(levels: readonly number[]): number;
  /** The same once these levels were looked at; at least as large as {@link bound}. */
  boundAfter(left: Left): number;
}
