import type { Heading } from '../i18n/report-words.ts';
import type { Name, Sentence } from '../i18n/sentence.ts';
import type { Effect } from '../model/pack.ts';
import type { Verdict } from '../model/verdict.ts';

/** A criterion and what it found. */
export interface CriterionBlock {
  kind: 'criterion';
  mark: Effect | 'met' | 'none';
  title: Sentence;
  /** Pack and id. */
  id: Sentence;
  /** What was found, one line per column. */
  found: Sentence[];
  /** Effect, advice and source. */
  notes: Sentence[];
}

/** A table; the cells of `number` columns stand to the right. */
export interface TableBlock {
  kind: 'table';
  heads: { text: string; align: 'text' | 'number' }[];
  rows: Sentence[][];
}

/** Labelled facts, one per line. */
export interface FactsBlock {
  kind: 'facts';
  facts: { label: string; value: Sentence }[];
}

/** Points of a list, or paragraphs. */
export interface ListBlock {
  kind: 'list' | 'text';
  items: Sentence[];
}

/** What criteria cite, each once. */
export interface SourcesBlock {
  kind: 'sources';
  items: {
    /** As it is cited: `[1]`. */
    number: string;
    text: Sentence;
    url: Name | null;
    /** Only criteria of detail sections cite it. */
    isDetail: boolean;
  }[];
}

/** Anything that stands under a heading. */
export type Block = CriterionBlock | TableBlock | FactsBlock | ListBlock | SourcesBlock;

/** A heading and what stands under it; never empty. */
export interface Section {
  /** Which section of an assessment it is; absent in reports that judge nothing. */
  id?: Heading;
  heading: string;
  /** Part of the long report only: the screen leaves it out and says so. */
  isDetail: boolean;
  blocks: Block[];
}

/** A report in the order it is read: what every format shows, before it is laid out. */
export interface View {
  /** What the report is and about what: the same for every run on the same dataset. */
  id: string;
  /** Null for a report that judges nothing. */
  verdict: Verdict | null;
  /** The verdict in words, or what the report is. */
  word: string;
  dataset: Sentence;
  /** Size, channel, packs, configuration, quality: a line each. */
  about: Sentence[];
  /** What the verdict means here; empty where there is none. */
  meaning: Sentence[];
  /** Under which conditions the table may be shared; empty unless that is the verdict. */
  conditions: Sentence[];
  sections: Section[];
  /** Whom the report is for, and how to learn more. */
  audience: Sentence[];
  /** The last line. */
  summary: string;
  /** What the language puts between a label and what it labels. */
  colon: string;
}
