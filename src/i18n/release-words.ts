import type { Delimiter, Encoding } from '../model/csv.ts';
import type { DropReason } from '../model/treatment.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** What became of a table that was to be released. */
export type ReleaseOutcome = 'kept' | 'broken' | 'no-plan';

/** Words and sentences of `healthrisk anonymise`. */
export interface ReleaseWords {
  headings: Record<'done' | 'result' | 'broken' | 'files' | 'next', string>;
  /** A column that was left out, and why. */
  dropped(column: Name, because: DropReason): Sentence;
  suppressed(records: Quantity, share: string): string;
  /** The source and what it holds. */
  from(source: Name, rows: Quantity): Sentence;
  /** Which verdict was promised. */
  promised(goal: string, channel: string): string;
  /** Verdicts by name. */
  kept(given: { before: string; after: string }): string;
  broken(given: { promised: string; found: string }): string;
  /** Behind an advice whose treatments do not reach the goal. */
  nothingWritten: string;
  /** A release of an earlier run has the name. */
  earlier(file: string): string;
  labels: Record<'verdict' | 'quality' | 'k' | 'records', string>;
  heads: Record<'what' | 'source' | 'release', string>;
  /** The release, its assessment, the record of its treatment. */
  files: Record<'release' | 'assessment' | 'record', (file: Name) => Sentence>;
  csv(encoding: Encoding, delimiter: Delimiter): string;
  parquet: string;
  order: string;
  formulas(columns: readonly Name[]): Sentence;
  next: {
    /** Only the release leaves; the others are the producer's. */
    release(file: Name): Sentence;
    /** The same where the verdict sets conditions. */
    shared(file: Name): Sentence;
    /** The release alone does not say who is a person. */
    alone: string;
    /** Above the command. */
    gate: string;
    broken: string;
  };
  /** Whom a report with exact counts is for. */
  own: string;
  summary: Record<ReleaseOutcome, string>;
}
