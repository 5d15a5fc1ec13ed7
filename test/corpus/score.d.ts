import type { Role } from '../../src/model/role.ts';
import type { Pair } from './corpus.js';

/** Counts over columns; shares are 0..1, or null where there is nothing to count. */
export interface Tally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  columns: number;
  recall: number | null;
  precision: number | null;
  /** The same without columns that nothing recognised. */
  precisionOfSuggestions: number | null;
}

export interface Answer {
  roles: Role[];
  type: string;
}

/** A column of which the roles (`isRole`) or only the type are wrong. */
export interface Miss {
  table: string;
  column: string;
  isRole: boolean;
  expected: Answer;
  got: Answer;
}

export interface Score {
  tables: number;
  columns: number;
  /** Columns with more than one right answer on roles. */
  alternatives: number;
  roles: Map<string, Tally>;
  types: Map<string, Tally>;
  misses: Miss[];
  /** Tables taken for microdata or counts wrongly. */
  shapes: { table: string; expected: boolean; got: boolean }[];
}

export function score(pairs: readonly Pair[]): Score;
