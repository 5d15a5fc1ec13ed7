import type { Bilingual, Binding, Channel, Effect, Grounds } from '../model/pack.ts';
import type { Term } from './explain-words.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** What a criterion requires and does, in words around metrics and ids. */
export interface CriterionWords {
  /** A metric and its threshold; `at`: such as `l = 3`; `k`: the class size it is compared as. */
  threshold(metric: string, at: readonly string[], bound: string, k: number | null): string;
  identifier: Record<'clear' | 'pseudonym', string>;
  rareValue(persons: number): string;
  forbidden(what: readonly string[]): string;
  dates: Record<'day' | 'month' | 'year', string>;
  places(finest: string, characters: number | null): string;
  columnSet(k: number, set: string, semantics: readonly string[], least: number): string;
  purpose(prohibited: readonly string[]): string;
  cellMinimum(persons: number): string;
  unmeasured(about: string): string;
  nothingFound: string;
  /** What failing does on one channel. */
  consequence(channel: Channel, effect: Effect, grounds: Grounds): string;
  severity(severity: string): string;
  categories(letters: readonly string[]): string;
  invasion(level: string, orNotSaid: boolean): string;
  /** All of these circumstances together. */
  together(parts: readonly string[]): string;
}

/** Labels of `rules show`. */
export type RulesLabel =
  | 'enough'
  | 'extends'
  | 'checksum'
  | 'required'
  | 'onlyIf'
  | 'onFail'
  | 'metBy'
  | 'binding'
  | 'source'
  | 'appliesFrom'
  | 'certainty'
  | 'advice';

/** What `rules list`, `show`, `check` and `test` say. */
export interface RulesWords {
  labels: Record<RulesLabel, string>;

  criteria(n: number): string;
  /** Behind the title of the tool's own checks. */
  always(title: string): string;
  titled(id: string, version: string, title: string): string;
  criterion(id: string, title: string): string;
  onNoChannel: string;
  extendsNothing: string;
  bindings: Record<Binding, string>;
  valid(file: string, id: string, version: string, criteria: number): string;
  noExamples(pack: string): string;
  /** `about`: what an example shows, as its pack says it. */
  example(passed: boolean, place: string, about: Bilingual): string;
}

/** What is said on stderr while a command runs, or behind a result. */
export interface NoteWords {
  /** `share`: percent of the file; null where nobody knows. */
  reading(megabytes: number, share: number | null): string;
  engine(engine: string): string;
  regression(what: Sentence): Sentence;
}

/** What `config` says of the circumstances, and of dates and coarsening. */
export interface ContextWords {
  heading: string;
  noContext: string;
  generalised: {
    date(unit: 'month' | 'year'): string;
    band(width: Quantity): string;
    prefix(characters: Quantity): string;
    hierarchy(level: Quantity): string;
  };
  severity: string;
}

/** Words of reports that `explain` knows besides those of the catalogue. */
export type MoreTerms = Readonly<Record<string, Term>>;

/** A name as it stands in a sentence. */
export type { Name };
