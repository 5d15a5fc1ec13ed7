/** Ways in which data leave a building: a file for everybody, answers to queries, a closed space. */
export const CHANNELS = ['open', 'api', 'secure-space'] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** One row per person or event (`microdata`), or per group of persons with a count (`aggregate`). */
export const SHAPES = ['microdata', 'aggregate'] as const;

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

/** A name that stays as it is in every language, or a description in both languages of the reports. */
export type NameOrBilingual = string | Bilingual;

/** Where a criterion comes from. */
export interface Source {
  /** As its author named it; where the house only describes it, in both languages. */
  title: NameOrBilingual;
  section?: NameOrBilingual;
  /** ISO date, or year-month, of the cited edition. */
  date?: string;
  url?: string;
  binding: Binding;
  /** ISO date from which the source applies, where it does not yet. */
  appliesFrom?: string;
  /** In words: how sure it is that the source says so. */
  certainty: Bilingual;
}

/** Position of a node in a pack's file, both 1-based. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/**
 * Why something is restricted: it may be shared under `conditions`, or it is `undetermined`: hold,
 * nobody may have it until it was reviewed.
 */
export const GROUNDS = ['conditions', 'undetermined'] as const;

/** One of {@link GROUNDS}. */
export type Grounds = (typeof GROUNDS)[number];

/** Result of one criterion on one thing (the table, or a column). */
export const OUTCOMES = ['pass', 'fail', 'not-evaluable', 'waived'] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];
