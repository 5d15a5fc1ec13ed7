import type { AdviceId, MetadataKey } from '../model/advice.ts';
import type { RegressionKind, Tendency } from '../model/comparison.ts';
import type { LapsableId } from '../model/decided.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** What the sentence of each advice needs. */
export interface AdviceSentences extends Record<AdviceId, object> {
  'missing-metadata': { metadata: readonly MetadataKey[] };
  /** `more` of the missing periods are not named. */
  /** @param column of periods */
  'gaps-in-periods': { missing: Quantity; expected: Quantity; column: Name };
  'gaps-in-grid': { missing: Quantity; expected: Quantity; periods: Name; places: Name };
  'gaps-in-series': { missing: Quantity; periods: readonly string[]; more: Quantity | null };
  'many-small-files': { files: Quantity; records: string };
}

/** Advice that no verdict depends on. */
export type AdviceWords = { [Id in AdviceId]: (given: AdviceSentences[Id]) => Sentence };

/** Words of a decision that was made again without the data. */
export interface DecidedWords {
  /** What `decide` shows of several assessments. */
  title: string;
  /** Day and verdict of the assessment that it comes from. */
  before(asOf: string, verdict: string): string;
  /** What was handed out must come back. */
  withdraw: string;
  lapsedIntro: string;
  lapsed(what: string, by: Name, expires: string): Sentence;
  lapsedWaiver(criterion: Name, approver: Name, expires: string): Sentence;
  things: Record<LapsableId, string>;
  neededIntro: string;
  heads: Record<'assessment' | 'channel' | 'earlier' | 'now' | 'withdraw', string>;
  verdict(name: string, grounds: string | null): string;
  headings: Record<'decisions' | 'withdraw' | 'lapsed' | 'needed', string>;
  own: string;
  /** How to see one in full. */
  each: string;
  /** How many were decided again, and how many of them must be withdrawn. */
  summary(decided: Quantity, withdrawn: Quantity): string;
}

/** Words of a comparison of two assessments. */
export interface ComparisonWords {
  title: string;
  /** What each side is: data, rows, persons, day. */
  sides: Record<'before' | 'after', string>;
  /** @param persons null: rows are groups */
  side(
    name: Name,
    rows: Quantity,
    persons: Quantity | null,
    checksum: string,
    asOf: string,
  ): Sentence;
  sameData: string;
  tendencies: Record<Tendency | 'higher' | 'lower', string>;
  regression: { [Kind in RegressionKind]: (id: string) => string };
  regressionIn(said: string, column: Name): Sentence;
  /** On stderr, where it stands alone. */
  regressionNote(said: Sentence): Sentence;
  headings: Record<
    'regressions' | 'verdicts' | 'metrics' | 'columns' | 'findings' | 'packs',
    string
  >;
  heads: Record<
    'channel' | 'metric' | 'column' | 'criterion' | 'pack' | 'before' | 'after' | 'tendency',
    string
  >;
  quality: string;
  outcomes: Record<'pass' | 'fail' | 'not-evaluable' | 'waived', string>;
  /** What a column was recognised as, behind its roles. */
  recognised(roles: string, semantic: string): string;
  own: string;
  /** Nothing of this kind changed, anywhere. */
  nothing: string;
  summary(regressions: Quantity): string;
}
