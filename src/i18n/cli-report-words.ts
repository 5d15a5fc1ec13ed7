import type { Bilingual } from '../model/pack.ts';

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
  valid(file: string, id: string, version: string, criteria: number): string;
  noExamples(pack: string): string;
  /** `about`: what an example shows, as its pack says it. */
  example(passed: boolean, place: string, about: Bilingual): string;
}
