import type { Quantity, Sentence } from './sentence.ts';

/** A figure of the report: its heading, and how to read it. */
export interface FigureWords {
  title: string;
  note: string;
}

/** Words of the report as a page that no other format needs. */
export interface HtmlWords {
  /** Jumps over the head of the page. */
  skip: string;
  contents: string;
  /** Name of the frame in which a wide table scrolls. */
  scrolls(caption: string): string;
  /** At the head of the page: criteria that only their section names. */
  moreReasons(left: Quantity): string;
  /** What a criterion did, beside its sign. */
  marks: Record<'refuse' | 'restrict' | 'met' | 'none', string>;
  headings: Record<'pictures' | 'definitions' | 'reproduce', string>;
  /** How shares are drawn. */
  ranges: string;

  /** `pairs`: person-tuple pairs are counted, else persons. */
  classSizes: FigureWords & {
    axis: Record<'persons' | 'pairs', string>;
    /** Stands at the border that the criteria draw. */
    required(size: string): string;
    /** Says of one bar what is to be seen; `to` is null for the last one. */
    bar(from: string, to: string | null, share: string): string;
  };
  drivers: FigureWords & {
    /** How to read it where nobody is unique, and k alone is drawn. */
    noteOfK: string;
    /** Beside a bar. */
    value(share: string, k: string): string;
    valueOfK(k: string): string;
    /** At the line of all quasi-identifiers together: their share of uniques, or their k. */
    together(value: string): string;
  };
  distinction: FigureWords;
  diversity: FigureWords & {
    /** Beside a bar; l is the number of different values in the poorest class. */
    value(share: string, l: string): string;
    /** A column and what its values were compared by. */
    compared(column: Sentence, level: string): Sentence;
  };
  criteria: FigureWords;
  /** What a picture shows, for those who do not see it. */
  alternative(title: string, items: readonly string[]): string;
  item(label: string, value: string): string;
  /** How many columns were left out of a figure, and that the tables have them all. */
  more(left: Quantity): string;
  /** The same of comparisons with a threshold, which the lists of criteria have. */
  moreFindings(left: Quantity): string;

  definitionsNote: string;
  /** How binding sources are, verdicts, roles: what the words of the page mean. */
  terms: Record<'verdicts' | 'roles' | 'bindings' | 'metrics', string>;

  reproduceNote: string;
  labels: Record<'command' | 'node' | 'pack', string>;
  /** A pack with its version and whole checksum. */
  pack(version: string, sha256: string): string;
  /** Where an assessment was made by a program, not on a command line. */
  library: string;
}
