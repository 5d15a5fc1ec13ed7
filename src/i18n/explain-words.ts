import type { MetricId } from '../model/metric.ts';
import type { IdentifierCriterion, PackKind } from '../model/pack.ts';

/** What can be explained. */
export type Topic =
  | 'criterion'
  | 'metric'
  | 'loss'
  | 'error'
  | 'verdict'
  | 'grounds'
  | 'quality'
  | 'role'
  | 'confidence'
  | 'channel'
  | 'binding'
  | 'assumption'
  | 'condition'
  | 'term'
  | 'exit';

/** A word of the reports, and other spellings that lead to it. */
export interface Term {
  name: string;
  also: readonly string[];
  meaning: string;
}

/** Words of `healthrisk explain`. */
export interface ExplainWords {
  intro: string;
  topics: Record<Topic, string>;
  /** Other names under which a metric is looked up. */
  aliases: Partial<Record<MetricId, readonly string[]>>;
  /** Words of the reports that are no id of anything. */
  glossary: Readonly<Record<string, Term>>;
  /** What a criterion on direct identifiers looks for. */
  identifier: Record<IdentifierCriterion['sort'], Omit<Term, 'also'>>;
  /** What a criterion of each other kind looks at; metrics say it of theirs. */
  kinds: Record<Exclude<PackKind, 'threshold' | 'identifier' | 'rare-value'>, string>;
  labels: Record<
    | 'what'
    | 'formula'
    | 'unit'
    | 'missing'
    | 'elsewhere'
    | 'source'
    | 'certainty'
    | 'binding'
    | 'required'
    | 'onFail'
    | 'onlyIf'
    | 'metBy'
    | 'appliesFrom'
    | 'fix'
    | 'exit'
    | 'where',
    string
  >;
  /** What is required of a metric; `given`: its parameters, as names and numbers. */
  requirement(
    metric: MetricId,
    given: readonly (readonly [string, number])[],
    required: string,
  ): string;
  exitCode(code: string, meaning: string): string;
  effectOn(channel: string, effect: string): string;
  /** A term and what it means, on one line. */
  meant(name: string, meaning: string): string;
}
