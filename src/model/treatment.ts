/** Verdicts that a treatment may be looked for. */
export const GOALS = ['publish', 'restrict'] as const;

/** One of {@link GOALS}. */
export type Goal = (typeof GOALS)[number];

/** What a level makes of the values, for whoever explains it. */
export type Step =
  | { kind: 'as-is' }
  | { kind: 'date'; unit: 'day' | 'month' | 'quarter' | 'year' }
  | { kind: 'years'; years: number }
  | { kind: 'band'; width: number; top: number | null }
  | { kind: 'prefix'; length: number }
  | { kind: 'place'; unit: 'commune' | 'departement' | 'region' }
  | { kind: 'icd10'; unit: 'category' | 'block' | 'chapter' }
  | { kind: 'atc'; level: 1 | 2 | 3 | 4 }
  | { kind: 'ccam'; unit: 'act-group' | 'site' | 'system' }
  | { kind: 'file'; level: number }
  | { kind: 'random-key' }
  | { kind: 'any' };

/** Why a column has to go. */
export const DROP_REASONS = [
  'asked',
  'direct-identifier',
  'subject-key',
  'free-text',
  'strategic',
  'forbidden',
  'unassessed',
  'assumed',
  'ignored-singles-out',
  'rare-values',
  'nothing-left',
] as const;

/** One of {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number];

/** A column that has to go. */
export interface Drop {
  column: string;
  because: DropReason;
}

/** Ids of the losses. */
export const LOSS_IDS = ['loss', 'non-uniform-entropy', 'discernibility'] as const;

/** One of {@link LOSS_IDS}. */
export type LossId = (typeof LOSS_IDS)[number];

/** Class sizes in a few numbers. */
export interface Sizes {
  /** Persons in the smallest class. */
  k: number;
  /** Share (0..1) of persons, or of person-tuple pairs, alone in their class. */
  uniqueShare: number;
}

/** What making one quasi-identifier one step coarser does, all others as they are. */
export interface QuickStep extends Sizes {
  column: string;
  to: Step;
}
