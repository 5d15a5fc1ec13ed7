import type { Name, Quantity, Sentence } from './sentence.ts';

/** What may be answered when a role is asked for, besides what was suggested. */
export const ROLE_ANSWERS = [
  'direct-identifier',
  'quasi-identifier',
  'sensitive',
  'quasi-sensitive',
  'subject',
  'strategic',
  'weight',
  'count',
  'ignored',
] as const;

/** One of {@link ROLE_ANSWERS}. */
export type RoleAnswer = (typeof ROLE_ANSWERS)[number];

/** An answer and what it means. */
export interface AnswerWords {
  label: string;
  hint: string;
}

/** A question and its answers. */
export interface QuestionWords<A extends string> {
  question: (given: { of: Name; columns: Name; n: Quantity }) => Sentence;
  answers: Record<A, AnswerWords>;
}

/** What `healthrisk init` writes and asks. */
export interface InitWords {
  file: {
    /** Paragraphs at the top. */
    about: (given: { data: Name }) => readonly Sentence[];
    /** Stands above the roles, one per line. */
    roles: string;
    /** Paragraphs below them: where to read more. */
    more: readonly string[];
    /** The metadata file says already what columns are. */
    described: (given: { file: Name | null; columns: Quantity; all: boolean }) => Sentence;
    /** No column has an entry, some of them for other reasons than the metadata. */
    noEntry: string;
    /** The table looks like counts of persons. */
    aggregated: string;
    /** How to say what a record is, where it looks like a group. */
    sayShape: string;
    sayMicrodata: string;
    /** What is still open; each above the lines that would say it. */
    sayUnit: (given: { columns: Name }) => Sentence;
    sayKey: string;
    sayNoSensitive: string;
    droppedKey: string;
    recordsArePersons: string;
    noSensitiveColumn: string;
  };
  columns: {
    /** What a column was recognised as, and why. */
    recognised: (given: {
      semantic: string | null;
      confidence: string;
      signals: readonly Sentence[];
    }) => Sentence;
    descriptor: (given: { of: Name }) => Sentence;
    unassessed: (given: { of: Name; semantic: string | null }) => Sentence;
    name: (given: { of: Name }) => Sentence;
    droppedKey: (given: { of: Name }) => Sentence;
  };
  /** A column and what it is taken for, on a line of a list. */
  taken: (given: { of: Name; roles: string; semantic: string | null }) => Sentence;
  /** Above the reasons, where a column is asked about; `assumed`: nothing was recognised. */
  suggested: (given: { roles: string; semantic: string | null; assumed: boolean }) => string;
  certainTitle: (given: { n: Quantity }) => string;
  certain: QuestionWords<'confirm' | 'ask' | 'open'>;
  /** Values of a column, and how many rows it singles out alone. */
  seen(of: { distinct: Quantity; alone: string }): Sentence;
  role: QuestionWords<RoleAnswer | 'suggested' | 'open' | 'rest'>;
  released: QuestionWords<'released' | 'dropped' | 'open'>;
  unit: QuestionWords<'person' | 'several' | 'open'>;
  key: QuestionWords<'none'>;
  sensitive: QuestionWords<'none' | 'open'>;
  cancelled: string;
  /** Which keys choose and answer. */
  keys: string;
  /** The file above that held until now. */
  overrides: (given: { file: Name }) => Sentence;
  written: (given: {
    file: Name;
    columns: Quantity;
    confirmed: Quantity;
    open: Quantity;
    described: Quantity;
    metadata: Name | null;
    leftOut: Quantity;
  }) => Sentence;
  next: (given: { command: Name }) => Sentence;
}
