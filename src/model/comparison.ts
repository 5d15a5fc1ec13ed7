import type { Finding } from './finding.ts';
import type { MetricId, MetricParams, MetricUnit, NotEvaluableReason } from './metric.ts';
import type { Role } from './role.ts';
import type { Channel, Grounds } from './rule.ts';
import type { Semantic } from './semantic.ts';
import type { Quality, Verdict } from './verdict.ts';

/** Something before and after; null where it was not, or is not, there. */
export interface Change<T> {
  before: T | null;
  after: T | null;
}

/**
 * Which way something went. `changed`: neither way is known to be better; `came` and `gone`: there
 * is nothing to compare with.
 */
export const TENDENCIES = ['better', 'worse', 'changed', 'came', 'gone'] as const;

/** One of {@link TENDENCIES}. */
export type Tendency = (typeof TENDENCIES)[number];

/** One of the two assessments. */
export interface ComparedDataset {
  name: string;
  /** SHA-256 of the data, hex. */
  sha256: string;
  rows: number;
  /** Null: records are groups. */
  persons: number | null;
  /** Persons, or person-tuple pairs, in all classes together. */
  members: number;
  /** ISO date on which it was judged. */
  asOf: string;
}

/** A measured number; see MetricValue. */
export interface ComparedValue {
  value: number | null;
  infinite?: true;
  reason?: NotEvaluableReason;
}

/** A metric that is not what it was. */
export interface MetricChange extends Change<ComparedValue> {
  id: MetricId;
  of?: string;
  params?: MetricParams;
  unit: MetricUnit;
  tendency: Tendency;
}

/** What a column was taken for. */
export interface ComparedColumn {
  roles: readonly Role[];
  semantic: Semantic | null;
}

/** A column that came, went, or is taken for something else. */
export interface ColumnChange extends Change<ComparedColumn> {
  name: string;
}

/** What a criterion found. */
export type ComparedFinding = Pick<Finding, 'outcome' | 'effect' | 'grounds'>;

/** A criterion that found something else. */
export interface FindingChange extends Change<ComparedFinding> {
  pack: string;
  id: string;
  /** Column it is about; null for the whole table. */
  of: string | null;
  tendency: Tendency;
}

/** A pack that came, went, or has another version or text. */
export interface PackChange extends Change<{ version: string; sha256: string }> {
  id: string;
}

/** A verdict and on what grounds it restricts. */
export interface ComparedVerdict {
  verdict: Verdict;
  grounds: readonly Grounds[];
}

/** A channel on which the decision is another one. */
export interface VerdictChange {
  channel: Channel;
  before: ComparedVerdict;
  after: ComparedVerdict;
  tendency: Tendency;
}

/** What the numbers of two assessments must have in common before they can be compared. */
export const INCOMPARABLES = ['unit', 'shape', 'channel', 'columns'] as const;

/** One of {@link INCOMPARABLES}. */
export type Incomparable = (typeof INCOMPARABLES)[number];

/**
 * Ways in which a dataset became worse than it was, or may have: what is looked at less closely, or
 * cannot be compared, is never taken for as good as before.
 */
export const REGRESSIONS = [
  'metric',
  'role-lost',
  'column-unassessed',
  'declared',
  'policy',
  'criterion',
  'criterion-gone',
  'criterion-milder',
  'pack-older',
  'not-measured',
  'not-comparable',
  'verdict',
] as const;

/** One of {@link REGRESSIONS}. */
export type RegressionKind = (typeof REGRESSIONS)[number];

/** Something that became worse. Names of columns, ids; never a value of the data. */
export interface Regression {
  kind: RegressionKind;
  /**
   * Id of the metric, criterion, pack or assumption, role that was lost, channel of the verdict,
   * policy, or one of {@link INCOMPARABLES}.
   */
  id: string;
  /** Column it is about; null for the whole table. */
  of: string | null;
}

/** What is different between two assessments; `before` is the older one. */
export interface Comparison {
  schema: 'healthrisk.diff/v1';
  before: ComparedDataset;
  after: ComparedDataset;
  /** Channels on which the decision changed. */
  verdicts: VerdictChange[];
  /** Null where it is the same. */
  quality: { before: Quality; after: Quality; tendency: Tendency } | null;
  packs: PackChange[];
  columns: ColumnChange[];
  metrics: MetricChange[];
  findings: FindingChange[];
  regressions: Regression[];
}
