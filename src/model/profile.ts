import type { Assessment } from './assessment.ts';
import type { Column } from './column.ts';
import type { Confidence, Signal } from './suggestion.ts';

/** A column of a profile: roles as `assess` would take them without any declaration but the descriptor. */
export interface ProfiledColumn extends Column {
  type: NonNullable<Column['type']> | null;
  confidence: Confidence;
  signals: Signal[];
  distinct: number;
  missing: number;
  /** Share (0..1) of records whose cell no other record has. */
  uniqueShare: number;
  /** distinct / rows. */
  distinction: number;
  /** Share (0..1) of pairs of records that differ in the column. */
  separation: number;
}

/** A set of columns that together single records out, and none of whose subsets does so as far. */
export interface SinglingSet {
  columns: string[];
  /** Share (0..1) of records that nobody shares all these columns with. */
  uniqueShare: number;
}

/** What the bounded search for {@link SinglingSet} looked at. */
export interface SetSearch {
  /** Largest number of columns taken together. */
  sizeMax: number;
  /** Share of records from which a set counts. */
  threshold: number;
  /** Sets that were looked at. */
  examined: number;
  /** Sets up to that size that were not looked at, supersets of found ones aside. */
  notExamined: number;
  /** Columns left out of the search, and why: direct identifiers and keys, constants, free text. */
  leftOut: string[];
}

/** The table of columns: what each seems to be and how far it tells people apart. No values. */
export interface Profile {
  schema: 'healthrisk.profile/v1';
  dataset: Omit<Assessment['dataset'], 'columns' | 'persons'>;
  /** Whether the cells look like counts of persons (see `count` columns) or like records of them. */
  looksAggregated: boolean;
  /** Columns that make a record an event rather than a person. */
  eventColumns: string[];
  columns: ProfiledColumn[];
  /** Labels of patterns of the configuration that no column has. */
  unmatchedPatterns: string[];
  sets: SinglingSet[];
  search: SetSearch;
  run: Assessment['run'];
}
