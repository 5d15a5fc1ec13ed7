import type { DropReason, Goal, LossId, Step } from '../model/treatment.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** Heads of the columns of the tables of an advice. */
export type TreatmentHead =
  | 'what'
  | 'now'
  | 'treated'
  | 'pick'
  | 'instead'
  | 'verdict'
  | 'k'
  | 'leftOut'
  | 'loss'
  | 'column'
  | 'step'
  | 'unique'
  | 'demand'
  | 'records'
  | 'share';

/** What an advice comes to. `goal` and `now`: verdicts by name. */
export interface Outcomes {
  /** The verdict is good enough as it is. */
  'not-needed': { now: string };
  reached: { now: string; treated: string };
  /** There is a treatment, and its verdict is not the one that was looked for. */
  'not-reached': { now: string; treated: string; goal: string };
  /** None is there within the budget. */
  impossible: { now: string; goal: string; suppression: string };
  /** None was found before the time was up. */
  'out-of-time': { now: string; goal: string };
  /** The levels of a plan would cost more records than it allows. */
  'plan-too-costly': { now: string; goal: string; suppression: string };
  /** A plan was applied, and its verdict is not the one that it promises. */
  'plan-not-enough': { now: string; treated: string; goal: string };
  /** A table of counts. */
  counts: { now: string };
}

/** Everything that can be said about a loss. */
export interface LossEntry {
  name: string;
  /** Behind a value in a report, without a full stop. */
  meaning: string;
  /** The same in whole sentences. */
  explained: string;
  formula: string;
  unit: string;
  /** Author, title, year and section. */
  source: string;
}

/** Why there is no treatment. */
export interface LackingWords {
  /** Above the table of demands: records that all of them need left out together, and their share. */
  coarsest(records: Quantity, share: string): string;
  /** The same for the levels of a plan. */
  planned(records: Quantity, share: string): string;
  /** `given`: the number in the definition of the metric, where it has one. */
  demand(metric: string, required: string, given: string | null): string;
  /** In the place of a count: leaving records out does not help. */
  never: string;
  /** A budget in percent under which there is a treatment, and what that leaves out. */
  found(percent: string, records: Quantity, share: string): string;
  /** Budgets under which there is none either, at least one. */
  tried(shares: readonly string[]): string;
}

/** Words and sentences of `healthrisk advise`. */
export interface TreatmentWords {
  /** What the report is, in one word. */
  title: string;
  headings: Record<
    'steps' | 'result' | 'others' | 'alone' | 'remaining' | 'lacking' | 'weighing' | 'next',
    string
  >;
  heads: Record<TreatmentHead, string>;
  rows(rows: Quantity): string;
  /** What was looked for, and what might be left out for it. */
  lookedFor(goal: string, channel: string, suppression: string): string;
  outcomes: { [Id in keyof Outcomes]: (given: Outcomes[Id]) => string };

  /** A level, said behind the name of its column. */
  step(step: Step, number: (n: number) => string): string;
  coarser(column: Name, step: string): Sentence;
  drop(column: Name, because: DropReason): Sentence;
  /** A column that another treatment leaves out; one that it keeps as it is. */
  leftOut(column: Name): Sentence;
  keptAsIs(column: Name): Sentence;
  /** Records that are left out, and their share. */
  suppressed(records: Quantity, share: string): string;
  /** The same where exact counts may not stand: the share that may be left out. */
  suppressedAtMost(share: string): string;
  unchanged(columns: readonly Name[]): Sentence;
  /** No column has to change, and no record is left out. */
  nothingToDo: string;

  labels: Record<'verdict' | 'k' | 'quality' | 'records', string>;
  /** How much is lost, and what the number means. */
  losses: Record<LossId, LossEntry>;
  /** Which loss the best treatment is the best by. */
  madeSmall(name: string): string;
  lossIs(name: string, value: string, meaning: string): string;
  proved(evaluated: Quantity): string;
  notProved(evaluated: Quantity): string;
  /** The other treatments suppress as many records and change the same columns. */
  sameColumns: string;
  aloneNote: string;
  asItIs: string;

  lacking: LackingWords;

  next: {
    /** Nothing has to be done to the table. */
    publish: Record<Goal, string>;
    apply: string;
    /** The best treatment reaches the goal; others may be there. */
    write: string;
    keep: (hasOthers: boolean) => string;
    /** Settings of the configuration by which some steps can be tried. */
    tryThem: string;
    setting(text: Name): Sentence;
    people: string;
    /** All that is left is that nobody confirmed the roles. */
    confirm: string;
    /** A plan does not fit these data. */
    replan: string;
    moreTime: string;
    moreRoom: string;
    /** A budget in percent under which there is a treatment. */
    enoughRoom(percent: string): string;
    /** Larger budgets were searched, and none is enough. */
    otherThanRoom: string;
  };
  /** Sentences for the report of an assessment, which tells of treatments in short. */
  inReport: {
    waiversAside: string;
    /** Before what the table is like then. */
    result: string;
    /** Before the criteria that still weigh on the verdict. */
    remaining: string;
    /** How the treatment is applied. */
    anonymise: string;
    /** Where more is said. */
    more: string;
  };
  /** Whom an advice with exact counts is for. */
  own: string;
  summary: Record<keyof Outcomes, string>;
}
