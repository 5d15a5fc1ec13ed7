import { CONDITIONS } from './context.ts';
import type { MetricId, MetricParams } from './metric.ts';
import type { Channel } from './rule.ts';
import type { Decision } from './verdict.ts';

/** Name of the setting that holds the checksum of the JSON that a decision comes from. */
export const DECIDED_FROM = 'decided-from';

/** What somebody says until a day, and what a later decision therefore leaves out. */
export const LAPSABLE = ['basis', 'purpose', ...CONDITIONS, 'waiver'] as const;

/** One of {@link LAPSABLE}. */
export type LapsableId = (typeof LAPSABLE)[number];

/** Something that was said and holds no longer. */
export interface Lapsed {
  what: LapsableId;
  /** Who answered for it. */
  by: string;
  /** Last day on which it held. */
  expires: string;
  /** Pack and criterion that a waiver speaks of. */
  criterion?: string;
}

/** A number that criteria need and the saved assessment does not have, or not any more. */
export interface NeededMetric {
  id: MetricId;
  of?: string;
  params?: MetricParams;
}

/** Where a decision comes from that was made without the data. */
export interface DecidedAgain {
  /** SHA-256 (hex) of the JSON that was read. */
  from: string;
  /** What that one decided, on its channel and day. */
  before: Decision & { channel: Channel | 'all'; asOf: string };
  /** The gate let the earlier decision through, and this one is worse. */
  withdraw: boolean;
  lapsed: readonly Lapsed[];
  /** What would have to be measured; sorted, each once. */
  needed: readonly NeededMetric[];
}

/** One of several assessments that were decided again. */
export interface DecidedOne {
  /** As it was named. */
  file: string;
  /** Name of its dataset. */
  dataset: string;
  channel: Channel | 'all';
  before: Pick<Decision, 'verdict' | 'grounds'>;
  after: Pick<Decision, 'verdict' | 'grounds'>;
  withdraw: boolean;
  lapsed: readonly Lapsed[];
  needed: readonly NeededMetric[];
}

/** What became of several assessments, in the order in which they were named. */
export interface Decisions {
  schema: 'healthrisk.decisions/v1';
  /** ISO date on which was judged. */
  asOf: string;
  /** How many days that was before the run; absent where it was not. Then no decision is for today. */
  daysPast?: number;
  decisions: readonly DecidedOne[];
}
