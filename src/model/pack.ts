import type { MetricId } from './metric.ts';

/** Ways in which data leave a building: a file for everybody, answers to queries, a closed space. */
export const CHANNELS = ['open', 'api', 'secure-space'] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** One row per person or event (`microdata`); tables of counts come later. */
export const SHAPES = ['microdata'] as const;

/** One of {@link SHAPES}. */
export type Shape = (typeof SHAPES)[number];

/** What a failed criterion does to the verdict. */
export const EFFECTS = ['restrict', 'refuse'] as const;

/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

/** How binding a source is. Practice is never called law. */
export const BINDINGS = ['law', 'guidance', 'contract', 'practice', 'house'] as const;

/** One of {@link BINDINGS}. */
export type Binding = (typeof BINDINGS)[number];

/** A text in both languages of the reports. */
export interface Bilingual {
  en: string;
  fr: string;
}

/** Where a criterion comes from. */
export interface Source {
  title: string;
  section?: string;
  /** ISO date, or year-month, of the cited edition. */
  date?: string;
  url?: string;
  binding: Binding;
  /** ISO date from which the source applies, where it does not yet. */
  appliesFrom?: string;
  /** In words: how sure it is that the source says so. */
  certainty: string;
}

/** Position of a node in a pack's file, both 1-based. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** Comparison of an observed value with a threshold. */
export const OPERATORS = ['>=', '<=', '>', '<'] as const;

/** One of {@link OPERATORS}. */
export type Operator = (typeof OPERATORS)[number];

/** What every criterion carries, whatever its kind. */
export interface CriterionBase {
  /** Stable, never reused: kebab-case, unique in its pack. */
  id: string;
  title: Bilingual;
  advice: Bilingual;
  source: Source;
  /** Channels it speaks of, and what failing does there. A channel not named is not judged by it. */
  onFail: Partial<Record<Channel, Effect>>;
  shapes: readonly Shape[];
  /** Where it stands in its pack. */
  location: Location;
}

/** A metric against a threshold; per sensitive column where the metric is. */
export interface ThresholdCriterion extends CriterionBase {
  kind: 'threshold';
  metric: MetricId;
  op: Operator;
  threshold: number;
  /** Parameters the metric entry must have (`l` of recursive (c,l), `k` of share-below-k). */
  params: { l?: number; k?: number };
  /** Only for `prosecutor-risk-max`: the integer that the source publishes with the risk. */
  k?: number;
}

/** No column may be a direct identifier of the given sort. */
export interface IdentifierCriterion extends CriterionBase {
  kind: 'identifier';
  sort: 'clear' | 'pseudonym';
}

/** Every present, not harmless sensitive value as written is held by at least k persons. */
export interface RareValueCriterion extends CriterionBase {
  kind: 'rare-value';
  threshold: number;
}

/** What the tool itself has to say: one check each, reserved for pack `core`. */
export const CORE_CHECKS = [
  'unassessed-column',
  'free-text',
  'assumed-column',
  'roles-guessed',
  'sensitive-undeclared',
  'unit-unknown',
  'aggregated-table',
  'dialect-declared',
  'ignored-singles-out',
  'identifier-by-evidence',
  'strategic-column',
  'released-subject-key',
  'subject-to-drop',
  'generalisation-to-apply',
  'missing-quasi-identifier',
  'channel-not-covered',
  'evidence-missing',
] as const;

/** One of {@link CORE_CHECKS}. */
export type CoreCheck = (typeof CORE_CHECKS)[number];

/** A check of the tool itself; its id is the name of the check. */
export interface CoreCriterion extends CriterionBase {
  kind: 'core';
  id: CoreCheck;
  /** What a restriction by it means. */
  grounds: Grounds;
}

/**
 * Why something is restricted: it may be shared under `conditions`, or it is `undetermined`: hold,
 * nobody may have it until it was reviewed.
 */
export const GROUNDS = ['conditions', 'undetermined'] as const;

/** One of {@link GROUNDS}. */
export type Grounds = (typeof GROUNDS)[number];

/** One criterion of a pack. */
export type Criterion =
  | ThresholdCriterion
  | IdentifierCriterion
  | RareValueCriterion
  | CoreCriterion;

/** A checked rule pack: parents are already merged in. */
export interface RulePack {
  id: string;
  /** Semantic version of the pack. */
  version: string;
  title: Bilingual;
  description: Bilingual;
  /** For which data it suffices alone; otherwise `open-data` is added. */
  sufficientFor: { shapes: readonly Shape[]; channels: readonly Channel[] };
  /** Ids of the packs it extends, nearest first. */
  extends: readonly string[];
  criteria: readonly Criterion[];
  /** SHA-256 (hex) of the pack's file. */
  sha256: string;
  /** Base name of the file. */
  file: string;
}
