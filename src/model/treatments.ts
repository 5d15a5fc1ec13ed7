import type { Finding } from './finding.ts';
import type { Drop, Goal, LossId, QuickStep, Sizes, Step } from './treatment.ts';
import type { Decision } from './verdict.ts';

/** What an assessment says of a table, in short. */
export interface JudgedInShort extends Decision {
  /** Persons in the smallest class, as criteria on k read it; null: not evaluable. */
  k: number | null;
  /** What weighs on the verdict. */
  findings: readonly Finding[];
}

/** A column that is written coarser. */
export interface CoarserColumn {
  column: string;
  /** Level of its hierarchy; 0 would be the values as they are. */
  level: number;
  step: Step;
}

/** A treatment, and what it makes of the table. */
export interface AdvisedPlan {
  /** The verdict is the one that was looked for, or better. */
  reachesGoal: boolean;
  drops: readonly Drop[];
  coarser: readonly CoarserColumn[];
  /** Columns that stay as they are. */
  unchanged: readonly string[];
  /** Records that are left out, and their share (0..1) of all. */
  suppressed: number;
  suppressedShare: number;
  losses: Record<LossId, number>;
  after: JudgedInShort;
}

/**
 * What a search for treatments found: of an advice, what the assessment of the same table does not
 * already hold.
 */
export interface Treatments {
  /** Which verdict was looked for. */
  goal: Goal;
  /** Share (0..1) of the records that might be left out. */
  suppression: number;
  /** The loss that was made small. */
  loss: LossId;
  /** Best first: those that reach the goal, by loss; then the others. */
  plans: readonly AdvisedPlan[];
  /** No treatment within what was asked loses less than the plans; false: time was up before. */
  isProved: boolean;
  /** Treatments that were evaluated. */
  evaluated: number;
  /** Sizes of classes once columns are dropped, and what each single step does to them. */
  quick: { before: Sizes; steps: readonly QuickStep[] };
}
