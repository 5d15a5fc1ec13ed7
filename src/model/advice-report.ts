import type { AppliedPack, Assessment } from './assessment.ts';
import type { MetricId } from './metric.ts';
import type { Channel, Operator } from './pack.ts';
import type { JudgedInShort, Treatments } from './treatments.ts';

export type { AdvisedPlan, CoarserColumn, JudgedInShort } from './treatments.ts';

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
export interface AdviceReport extends Treatments {
  schema: 'healthrisk.advice/v1';
  channel: Channel | 'all';
  shape: Assessment['shape'];
  unit: Assessment['policy']['unit'];
  dataset: Omit<Assessment['dataset'], 'columns' | 'persons'>;
  packs: readonly AppliedPack[];
  before: JudgedInShort;
  /** The levels came from a plan, and none was searched. */
  isPlanned: boolean;
  /** Why there is no plan; null where there is one, and for tables of counts. */
  lacking: (Shortfall & { larger: LargerBudgets }) | null;
  run: Assessment['run'];
}
