import type { MetricId } from './metric.ts';
import type { Bilingual, Channel, Effect, Grounds, Operator, Source } from './pack.ts';

/** Result of one criterion on one thing (the table, or a column). */
export type Outcome = 'pass' | 'fail' | 'not-evaluable';

/** What a finding does on one channel; null where it does nothing. */
export interface ChannelEffect {
  effect: Effect | null;
  /** Only with effect `restrict`. */
  grounds: Grounds | null;
}

/** Parameters of a finding's sentence. Numbers, ids and column names; never a value of the data. */
export type FindingParams = Record<string, string | number | boolean | null>;

/** What a criterion found, ready to be put into words in any language. */
export interface Finding {
  /** Id of the criterion, unique in its pack. */
  id: string;
  /** Id of the pack. */
  pack: string;
  /** Kind of the criterion. */
  kind: 'threshold' | 'identifier' | 'rare-value' | 'core';
  outcome: Outcome;
  /** On the judged channel (the worst, when all are judged). */
  effect: Effect | null;
  grounds: Grounds | null;
  /** The same on every channel. */
  channels: Record<Channel, ChannelEffect>;
  metric: MetricId | null;
  /** Column it is about; null for the whole table. */
  of: string | null;
  observed: number | null;
  /** The observed value is infinite; `observed` is then null. */
  infinite?: true;
  op: Operator | null;
  threshold: number | null;
  params: FindingParams;
  title: Bilingual;
  advice: Bilingual;
  source: Source;
  /** Line of the criterion in the pack's file, 1-based. */
  line: number;
}
