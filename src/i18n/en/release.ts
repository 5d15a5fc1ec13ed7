import type { Delimiter } from '../../model/csv.ts';
import type { ReleaseWords } from '../release-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { DROPS } from './drops.ts';
import { counted } from './numbers.ts';

/** What stands between two cells. */
const SEPARATORS: Record<Delimiter, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** Words and sentences of `healthrisk anonymise`. */
export const releases: ReleaseWords = {
  headings: {
    done: 'What was done',
    result: 'What came of it',
    broken: 'What weighs on what was written',
    files: 'What was written',
    next: 'What to do next',
  },
  dropped: (column, because) => say`${column}: left out (${DROPS[because]})`,
  suppressed: (records, share) =>
    `${counted(records, 'record', 'records')} (${share}) left out: ${records.n === 1 ? 'the one' : 'those'} that still stood out`,
  from: (source, rows) => say`Made from ${source}, ${counted(rows, 'row', 'rows')}`,
  promised: (goal, channel) => `Promised: ${goal} on channel ${channel}`,
  kept: ({ before, after }) =>
    `The verdict on the source is ${before}; on what was written, which was read again and assessed, it is ${after}.`,
  broken: ({ promised, found }) =>
    `The treatment promised ${promised}, and the assessment of what was written says ${found}: nothing was kept.`,
  earlier: (file) => `${file} is there from an earlier run, and was left as it is.`,
  nothingWritten: 'Nothing was written.',
  labels: {
    verdict: 'verdict',
    quality: 'quality',
    k: 'k (persons in the smallest class)',
    records: 'records',
  },
  heads: { what: 'what', source: 'source', release: 'release' },
  files: {
    release: (file) => say`${file}: the release`,
    assessment: (file) => say`${file}: its assessment`,
    record: (file) => say`${file}: what was done, for whoever has to answer for it; no value`,
  },
  csv: (encoding, delimiter) =>
    `CSV in ${encoding}, cells separated by ${SEPARATORS[delimiter]} and quoted only where they must be; lines end in LF.`,
  parquet:
    'Parquet: columns that did not change keep the type of the source where it gives back every text as it was; all others are text.',
  order:
    'Records stand in the order of what they say now: their places tell nothing of those in the source.',
  formulas: (columns) =>
    say`Some cells begin as a formula does, and were written as they are: ${listed(columns)}. Who opens the file in a spreadsheet should import it as text.`,
  next: {
    release: (file) =>
      say`Only ${file} may leave: the two files beside it hold exact small counts and stay with you.`,
    shared: (file) =>
      say`${file} may be shared only under the conditions that its assessment lists (healthrisk render); the two files beside it hold exact small counts and stay with you.`,
    alone:
      'Do not assess the release alone: persons were counted by a key that it does not hold, and without it nobody can. Its assessment is the one beside it.',
    gate: 'To gate the release, in a pipeline for example:',
    broken: 'Please report this: the search and the assessment disagree, and one of them is wrong.',
  },
  own: "This report is the producer's own: it holds exact small counts.",
  summary: {
    kept: 'the release was written',
    broken: 'nothing written: the promise was not kept',
    'no-plan': 'nothing written: no treatment is enough',
  },
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
