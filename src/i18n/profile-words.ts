import type { ColumnType } from '../model/column.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** Heads of the columns of a profile's tables. */
export type ProfileHead =
  | 'column'
  | 'type'
  | 'roles'
  | 'recognised'
  | 'certainty'
  | 'distinct'
  | 'missing'
  | 'alone'
  | 'distinction'
  | 'separation'
  | 'set'
  | 'together';

/** Words and sentences of `healthrisk profile`. */
export interface ProfileWords {
  /** What the report is, in one word. */
  title: string;
  headings: Record<'columns' | 'why' | 'warnings' | 'apart' | 'sets', string>;
  heads: Record<ProfileHead, string>;
  size(rows: Quantity, columns: Quantity): string;
  /** What the present cells of a column look like; `empty`: there are none. */
  types: Record<ColumnType | 'empty', string>;
  /** A column of dates, by their finest unit. */
  dates: Record<'day' | 'month' | 'year', string>;

  lostZeros(columns: readonly Name[]): Sentence;
  contradicted(columns: readonly Name[]): Sentence;
  aggregated: string;
  /** Columns that tell of stays or acts, where no column was taken for the key of the person. */
  events(columns: readonly Name[]): Sentence;
  /** A form of cells that the configuration gives, and no column has. */
  patternUnmatched(pattern: Name): Sentence;
  /** Columns in which identifiers were found, and that somebody declared to be something else. */
  identifiersFound(columns: readonly Name[]): Sentence;

  /** Whom a profile with exact counts is for. */
  own: string;
  /** What distinction and separation are. */
  apartNote: string;
  /** Why a report that travels does not say how far rows are told apart. */
  apartWithheld: string;
  /** What the listed sets have in common. */
  setsNote(share: string): string;
  /** None was found; `all`: every set up to that size was decided. */
  noSets(share: string, size: Quantity, all: boolean): string;
  /** Found sets that are not listed. */
  moreSets(sets: Quantity): string;
  /** How far the search went; `found`: sets that hold a found one were left aside. */
  searched(size: Quantity, examined: Quantity, notExamined: Quantity, found: boolean): string;
  leftOut: Record<
    'identifying' | 'constant' | 'unassessable',
    (columns: readonly Name[]) => Sentence
  >;

  /** What to do next: write the suggestions down, or, where all was declared, assess. */
  next: Record<'init' | 'assess', string>;
}
