import type { Column, Semantic } from './column.ts';
import type { BasisKind, ConditionId, Purpose } from './context.ts';
import { type MetricId, NOT_EVALUABLE_REASONS } from './metric.ts';
import type {
  Bilingual,
  Channel,
  CriterionKind,
  Demand,
  Effect,
  Grounds,
  IdentifierCriterion,
  Operator,
  Shape,
  Source,
} from './pack.ts';
import type { Outcome } from './rule.ts';
import type { Quality } from './verdict.ts';
import type { Waiver } from './waiver.ts';

export { OUTCOMES, type Outcome } from './rule.ts';

/** What a finding does on one channel; null where it does nothing. */
export interface ChannelEffect {
  effect: Effect | null;
  /** Only with effect `restrict`. */
  grounds: Grounds | null;
}

/** Why a criterion could not be evaluated: the reasons of the metrics, and those of criteria. */
export const FINDING_REASONS = [
  ...NOT_EVALUABLE_REASONS,
  'not-measured',
  'fewer-values-than-l',
  'no-sensitive-column',
  'not-measurable',
  'not-declared',
  'no-key-matches',
  'meaning-unknown',
  'cells-say-otherwise',
  'recognised-as-identifier',
] as const;

/** One of {@link FINDING_REASONS}. */
export type FindingReason = (typeof FINDING_REASONS)[number];

/** Why a criterion passed without anything to judge. */
export const NOTHING_TO_JUDGE = [
  'no-sensitive-column',
  'no-harmful-value',
  'no-present-value',
  'no-such-column',
] as const;

/** One of {@link NOTHING_TO_JUDGE}. */
export type NothingToJudge = (typeof NOTHING_TO_JUDGE)[number];

/** What must have been judged before a table may be published. */
export const EVIDENCE_SUBJECTS = [
  'clear-identifiers',
  'pseudonyms',
  'singling-out',
  'sensitive-column',
  'cells',
  'channel',
] as const;

/** One of {@link EVIDENCE_SUBJECTS}. */
export type EvidenceSubject = (typeof EVIDENCE_SUBJECTS)[number];

/** Parameters of a finding's sentence. Numbers, ids and column names; never a value of the data. */
export interface FindingParams {
  /** Class size required (on `k`, `k-record`, `prosecutor-risk-max`); k of `share-below-k`. */
  k?: number;
  /** `prosecutor-risk-max`: the class size found; null where there is none. */
  observedK?: number | null;
  /** l of recursive (c,l)-diversity. */
  l?: number;
  /** Level at which a sensitive column was judged; absent: the values as they are. */
  level?: string;
  /** Number of values declared harmless. */
  harmless?: number;
  /** The value is finite, but infinite by definition. */
  absentValues?: true;
  /** Value without the columns that nobody declared or recognised; null: none. */
  withoutAssumed?: number | null;
  reason?: FindingReason;
  /** `fewer-values-than-l`: values of the whole table, and how many are needed. */
  values?: number;
  needed?: number;
  nothingToJudge?: NothingToJudge;
  /** Direct identifiers: the sort of it, what it is, share of cells with its format. */
  sort?: IdentifierCriterion['sort'];
  semantic?: Semantic;
  evidence?: number;
  /** Names of the columns that look like an event, have guessed roles, or hold counts. */
  columns?: readonly string[];
  /** Names of the columns that repeat as the key of a person does, or are about one person. */
  keys?: readonly string[];
  /** What records were taken for. */
  shape?: Shape;
  /** What was not judged, and where. */
  about?: EvidenceSubject;
  channels?: readonly Channel[];
  /** Finest unit of the dates in the column. */
  granularity?: NonNullable<Column['granularity']>;
  /** What was attested and lifts the finding in a secure space. */
  met?: readonly ConditionId[];
  /** What would lift it there and is not attested, or not any more. */
  lacking?: readonly ConditionId[];
  /** What makes conditions of a refusal of identifiers. */
  basis?: BasisKind;
  /** Prohibited purposes that were declared. */
  purposes?: readonly Purpose[];
  /** What the data are said to be. */
  declaredQuality?: Quality;
  /** The source applies from a later day than the one on which was judged. */
  notYetApplicable?: true;
}

/** Who lowered a finding by one step, within which limits, and what it was before. */
export interface FindingWaiver extends Pick<Waiver, 'approver' | 'reason' | 'expires'> {
  /** Worst value tolerated; null where nothing is measured. */
  worst: number | null;
  outcome: Exclude<Outcome, 'pass' | 'waived'>;
  from: Record<Channel, ChannelEffect>;
}

/** What a criterion found, ready to be put into words in any language. */
export interface Finding {
  /** Id of the criterion, unique in its pack. */
  id: string;
  /** Id of the pack. */
  pack: string;
  /** Kind of the criterion. */
  kind: CriterionKind;
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
  /** What the criterion demands besides; absent where metric and threshold say all. */
  demand?: Demand;
  params: FindingParams;
  /** Exactly where the outcome is `waived`; effects are those that are left. */
  waiver?: FindingWaiver;
  title: Bilingual;
  advice: Bilingual;
  source: Source;
  /**
   * File in which the criterion stands, that of the pack or of one it extends: `rules/<id>.yaml` for
   * a pack of the tool, else the path as it was given, or its last part where that leads out of the
   * working directory. Absent from assessments of earlier versions.
   */
  file?: string;
  /** Line of the criterion in that file, 1-based. */
  line: number;
}
