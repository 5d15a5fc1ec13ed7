import type { BasisKind, ConditionId, Context, Invasion, Purpose } from '../model/context.ts';
import type { Quality } from '../model/verdict.ts';
import type { Name, Sentence } from './sentence.ts';

/** How a condition stands on the day of the assessment. */
export type Standing =
  /** Nobody attested it. */
  | 'lacking'
  /** Somebody did, and it holds. */
  | 'attested'
  /** Somebody did, and it held until before. */
  | 'expired'
  /** Somebody did, and nobody is bound: everybody gets the data, or the purpose is no permitted one. */
  | 'not-counted';

/** Who said something, until when it holds, and what it rests on; null: not said. */
export interface Said {
  by: Name;
  until: string | null;
  reference: Name | null;
  /** It does not hold any more. */
  expired: boolean;
}

/** What is said of uses, users and places, in words. */
export interface CircumstanceWords {
  conditions: Record<ConditionId, { name: string; meaning: string }>;
  purposes: Record<Purpose, string>;
  bases: Record<BasisKind, string>;
  recipients: Record<NonNullable<Context['recipient']>, string>;
  invasions: Record<Invasion, string>;
  membership: string;
  labels: Record<
    | 'quality'
    | 'basis'
    | 'purpose'
    | 'recipient'
    | 'condition'
    | 'membership'
    | 'categories'
    | 'invasion'
    | 'licence'
    | 'publisher'
    | 'coverage'
    | 'severity',
    string
  >;
  /** Above the list: nothing of it is checked. */
  note: string;
  categories(letters: readonly string[]): string;
  quality(quality: Quality): string;
  /** What somebody attested, and who did. */
  attested(what: string, said: Said): Sentence;

  /** Channels with the same verdict, for the same reasons. */
  channels(channels: readonly string[], verdict: string): string;
  /** What decided there: ids of criteria. */
  decidedBy(criteria: readonly Name[], more: number): Sentence;
  held(criteria: readonly Name[], more: number): Sentence;
  /** Nothing but conditions stands between the data and who may have them. */
  possibleUnder: string;
  condition(what: string, standing: Standing, said: Said | null): Sentence;
  /** Criteria that ask for something to be done rather than attested. */
  toDo(criterion: Name, advice: string): Sentence;

  /** Why a finding has no effect in a secure space. */
  met(conditions: readonly string[]): string;
  lacking(conditions: readonly string[]): string;
  basis(basis: string): string;
}
