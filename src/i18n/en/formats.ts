import type { Stage } from '../../model/stage.ts';
import type { FormatWords } from '../format-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

const STAGES: Record<Stage, string> = {
  preparing: 'preparing',
  recognising: 'recognising',
  reading: 'reading',
  measuring: 'measuring',
  judging: 'judging',
  advising: 'advising',
  reporting: 'reporting',
};

function named(files: readonly Name[]): Sentence {
  return join(
    files.map((file) => [file]),
    ', ',
  );
}

/** Words of the formats that programs read, and of the Markdown around a report. */
export const formats: FormatWords = {
  verdictOn: (word, dataset) => say`${word} ${dataset}`,
  notPublish: (verdict) => `The verdict is ${verdict}: do not publish this table as it is.`,
  elsewhere: (channel) => `Without effect on the judged channel (${channel}).`,
  noRegression: 'Nothing became worse than in the baseline',
  moreFindings: (n) =>
    `${counted(n, 'finding is', 'findings are')} not shown here; the full report has them all.`,
  adviceTitles: {
    'missing-metadata': 'What a catalogue needs to know of a dataset is stated',
    'gaps-in-series': 'A series of files has no gaps',
    'gaps-in-periods': 'A column of periods has no gaps',
    'gaps-in-grid': 'No combination of period and place is missing',
    'many-small-files': 'A dataset is not cut into many small files',
  },
  adviceOnly: 'Advice: no verdict depends on it.',
  packFolder: 'The folder in which healthrisk is installed; its rule packs lie under rules/.',

  verbose: {
    data: (files, more) =>
      say`Data: ${named(files)}${more === null ? '' : ` and ${more.text} more`}`,
    described: (files) => say`Described by: ${named(files)}`,
    waivers: (file) => say`Waivers: ${file}`,
    optOut: (file) => say`Objections: ${file}`,
    times: (stages) =>
      `Time: ${stages.map(({ stage, ms }) => `${STAGES[stage]} ${ms} ms`).join(' · ')}`,
  },

  decided: { criterion: 'criterion', found: 'what was found' },
  aboutDataset: 'What was judged',
  moreLines: (n) => `${n.text} more left out here, for length.`,
  leftOut: (headings) =>
    `Left out because a comment would be too long: ${headings.join(', ')}. The JSON assessment has everything.`,
};
