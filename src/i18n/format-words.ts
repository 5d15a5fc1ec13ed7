import type { AdviceId } from '../model/advice.ts';
import type { Stage } from '../model/stage.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** Words of the formats that programs read and pass on to people, and of the Markdown around a report. */
export interface FormatWords {
  /** `word` is the verdict in capitals. */
  verdictOn(word: string, dataset: Name): Sentence;
  /** A test that fails because of the verdict itself. */
  notPublish(verdict: string): string;
  /** A criterion that asks for nothing on the judged channel. */
  elsewhere(channel: string): string;
  /** What `--no-regression` demands. */
  noRegression: string;
  /** Findings that did not fit among the annotations. */
  moreFindings(n: Quantity): string;
  /** What each piece of advice is about. */
  adviceTitles: Record<AdviceId, string>;
  adviceOnly: string;
  /** Where the files of packs lie that come with the tool. */
  packFolder: string;

  /** What `-v` says. */
  verbose: {
    /** `more`: files that are not named. */
    data(files: readonly Name[], more: Quantity | null): Sentence;
    described(files: readonly Name[]): Sentence;
    waivers(file: Name): Sentence;
    optOut(file: Name): Sentence;
    /** Milliseconds of each stage. */
    times(stages: readonly { stage: Stage; ms: string }[]): string;
  };

  /** Heads of the table of what decided. */
  decided: Record<'criterion' | 'found', string>;
  /** Above what a click opens: the dataset itself. */
  aboutDataset: string;
  /** Rows or points that did not fit. */
  moreLines(n: Quantity): string;
  /** Sections that did not fit. */
  leftOut(headings: readonly string[]): string;
}
