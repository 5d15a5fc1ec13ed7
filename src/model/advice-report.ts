import type { AppliedPack, Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import type { MetricId } from './metric.ts';
import type { Channel, Operator } from './pack.ts';
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

/** A demand that no treatment within the budget meets. */
export interface UnmetDemand {
  metric: MetricId;
  op: Operator;
  threshold: number;
  /** `l` of recursive (c,l)-diversity, `k` of share-below-k. */
  params: { l?: number; k?: number };
  /** Sensitive column; null: of all classes. */
  of: string | null;
  /** Records that this demand alone needs left out, and their share (0..1); null: leaving out helps nothing. */
  records: number | null;
  share: number | null;
}

/** What demands cost where every quasi-identifier is as coarse as it may be. */
export interface Shortfall {
  /** Records that all demands together need left out there. */
  records: number;
  /** The demands that cost anything there, or cannot be met. */
  demands: readonly UnmetDemand[];
}

/** Whether more records left out would do. */
export interface LargerBudgets {
  /** Shares (0..1) under which the whole search found none that reaches the goal either. */
  tried: readonly number[];
  /** The least of the shares that were tried under which one does, and how many records it leaves out. */
  found: { suppression: number; suppressed: number } | null;
}

/** What would change the verdict on a table. Levels, counts and names of columns; no value. */
export interface AdviceReport {
  schema: 'healthrisk.advice/v1';
  /** Which verdict was looked for, on which channel. */
  goal: Goal;
  channel: Channel | 'all';
  /** Share (0..1) of the records that might be left out. */
  suppression: number;
  /** The loss that was made small. */
  loss: LossId;
  shape: Assessment['shape'];
  unit: Assessment['policy']['unit'];
  dataset: Omit<Assessment['dataset'], 'columns' | 'persons'>;
  packs: readonly AppliedPack[];
  before: JudgedInShort;
  /** Best first: those that reach the goal, by loss; then the others. */
  plans: readonly AdvisedPlan[];
  /** No treatment within what was asked loses less than the plans; false: time was up before. */
  isProved: boolean;
  /** Treatments that were evaluated. */
  evaluated: number;
  /** Sizes of classes once columns are dropped, and what each single step does to them. */
  quick: { before: Sizes; steps: readonly QuickStep[] };
  /** Why there is no plan; null where there is one, and for tables of counts. */
  lacking: (Shortfall & { larger: LargerBudgets }) | null;
  run: Assessment['run'];
}
