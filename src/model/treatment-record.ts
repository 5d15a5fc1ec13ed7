import type { Assessment } from './assessment.ts';
import type { Delimiter, Encoding } from './csv.ts';
import type { TreatmentPlan } from './plan.ts';
import type { LossId, Step } from './treatment.ts';
import type { Decision } from './verdict.ts';

/** Formats in which a treated table is written. */
export const RELEASE_FORMATS = ['csv', 'parquet'] as const;

/** One of {@link RELEASE_FORMATS}. */
export type ReleaseFormat = (typeof RELEASE_FORMATS)[number];

/** A dataset, and what an assessment says of it. */
export interface JudgedDataset extends Decision {
  name: string;
  bytes: number;
  /** Hex. */
  sha256: string;
  rows: number;
  /** Persons in the smallest class, as criteria on k read it; null: not evaluable. */
  k: number | null;
}

/** What was done to a column that is written coarser. */
export interface TreatedColumn {
  column: string;
  step: Step;
  /** Distinct texts in the source, and in the release. */
  distinctBefore: number;
  distinctAfter: number;
}

/** How a release is written. */
export interface WrittenForm {
  format: ReleaseFormat;
  /** Of CSV: lines end in LF, and cells are quoted only where they have to be. */
  text: { encoding: Encoding; delimiter: Delimiter } | null;
  /** Records stand in the order of their released texts. */
  order: 'released-texts';
  /** Columns with texts that a spreadsheet may take for a formula; they are written as they are. */
  formulas: readonly string[];
}

/**
 * What was done to a table before it was released, for who has to answer for it: what, where, how
 * many. Names, levels and numbers; no value.
 */
export interface TreatmentRecord {
  schema: 'healthrisk.treatment/v1';
  plan: TreatmentPlan;
  packs: Assessment['packs'];
  source: JudgedDataset;
  output: JudgedDataset;
  written: WrittenForm;
  columns: readonly TreatedColumn[];
  /** Records that were left out, and their share (0..1) of all. */
  suppressed: number;
  suppressedShare: number;
  losses: Record<LossId, number>;
  /** Nothing within what was asked loses less; null: the plan came from a file, and nothing was searched. */
  isProved: boolean | null;
  run: Assessment['run'];
}
