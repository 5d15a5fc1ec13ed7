import type { FindingParams, Outcome } from '../model/finding.ts';
import type { MetricId } from '../model/metric.ts';
import type { Channel, CriterionBase, Operator } from '../model/pack.ts';

/** What a criterion found on one thing, before its effects are worked out. */
export interface Judgement {
  outcome: Outcome;
  /** Column it is about; absent for the whole table. */
  of?: string;
  metric?: MetricId;
  observed?: number | null;
  infinite?: true;
  op?: Operator;
  threshold?: number;
  params?: FindingParams;
  /** It fails because of columns that nobody declared or recognised, and for no other reason. */
  onlyAssumed?: boolean;
  /** Channels it is limited to; absent: all that the criterion names. */
  channels?: readonly Channel[];
  /** Replaces what the criterion says failing does. */
  onFail?: CriterionBase['onFail'];
}
