import type { Area, Language, Told } from '../told.ts';
import { or } from './words.ts';

/** What commands need beside their options: files to write, terminals, saved assessments. */
export const commands = {
  'output-is-stdout': ({ option }: { option: string }) => ({
    message: `expected a file for ${option}, found -`,
    hint: 'use --format for what goes to standard output',
  }),
  'output-is-input': ({ option }: { option: string }) => ({
    message: `expected ${option} to name another file than what is read`,
    hint: 'name a new file',
  }),
  'output-not-file': ({ option }: { option: string }) => ({
    message: `expected a regular file or none for ${option}, found something else`,
    hint: 'name a new file',
  }),
  'output-exists': () => ({ message: 'expected a new file, found one that exists' }),
  'outputs-share-file': ({ one, other }: { one: string; other: string }) => ({
    message: `expected every output to have its own file, found one for ${one} and ${other}`,
  }),
  'label-not-in-encoding': ({ encoding }: { encoding: string }) => ({
    message: `expected texts that ${encoding} has, which the data are written in, found a label that it lacks`,
  }),
  'pick-without-plan': () => ({
    message:
      'expected --save-plan beside --pick: nothing else is done with one treatment of several',
  }),
  'no-plan-to-save': () => ({
    message: 'expected a treatment to save, found none that reaches the goal',
  }),
  'no-such-treatment': ({ pick, found }: { pick: number; found: number }) => ({
    message: `expected treatment ${pick} among those that reach the goal, found ${found === 0 ? 'none' : `${found} of them`}`,
    hint: 'healthrisk advise lists them with their numbers',
  }),
  'output-ending': ({ endings }: { endings: readonly string[] }) => ({
    message: `expected a file name that ends in ${endings.join(' or ')}, found another one`,
    hint: 'the ending says in which format the release is written',
  }),
  'output-refused': ({ system }: { system: string | null }) => ({
    message: `expected to write a file, the system said ${system ?? 'unknown'}`,
  }),
  'summary-refused': ({ variable, system }: { variable: string; system: string | null }) => ({
    message: `expected to add a report to the file that ${variable} names, the system said ${system ?? 'unknown'}`,
  }),
  'one-assessment-a-format': ({
    format,
    common,
  }: {
    format: string;
    common: readonly string[];
  }) => ({
    message: `expected one assessment for the format ${format}, found several`,
    hint: `decide them one by one, or use ${or(common)}`,
  }),
  'stdout-refused': ({ system }: { system: string | null }) => ({
    message: `expected to write to standard output, the system said ${system ?? 'unknown'}`,
  }),
  'two-subject-options': () => ({
    message: 'expected one subject, found both --subject and --subject-private',
    hint: 'use --subject when the key is released with the data, --subject-private when it is not',
  }),
  'ignored-elsewhere': ({ column, option }: { column: string; option: string }) => ({
    message: `expected an ignored column to have no other role, found "${column}" in --ignore and ${option}`,
  }),
  'objections-are-table': () => ({
    message: 'expected one key a line and nothing else, found lines of several columns',
    hint: 'keep the column of the keys only: with other columns beside them no key would be found',
  }),
  'objections-none': () => ({
    message: 'expected the keys of persons who objected, one a line, found none',
    hint: 'leave out --opt-out where nobody objected',
  }),
  'baseline-is-stdin': () => ({
    message: 'expected --baseline to name a file, found -',
    hint: 'write standard input to a file first',
  }),
  'data-is-stdin': () => ({
    message: 'expected --data to name files, found -',
    hint: 'write standard input to a file first',
  }),
  'baseline-missing': () => ({
    message: 'expected --baseline with --no-regression, found none',
    hint: 'name the JSON of the older assessment with --baseline',
  }),
  'no-threshold-on-k': () => ({
    message: 'expected a rule pack with a threshold on k for --at-risk, found none',
    hint: 'add a pack with such a criterion, for example open-data',
  }),
  'one-assessment': ({ found }: { found: number }) => ({
    message: `expected one assessment with --data, found ${found}`,
    hint: 'decide them one by one, each with its data',
  }),
  'language-unknown': ({ languages }: { languages: readonly string[] }) => ({
    message: `expected HEALTHRISK_LANG to be ${or(languages)}, found another text`,
    hint: 'correct or unset it, or give --lang',
  }),
  'count-elsewhere': ({ column, option }: { column: string; option: string }) => ({
    message: `expected a column of counts to have no other role, found "${column}" in --count and ${option}`,
  }),
  'no-terminal': () => ({
    message: 'expected a terminal to ask questions on, found none',
    hint: 'take the suggestions as they are, unconfirmed, with --yes',
  }),
  'example-unassessable': ({ why }: { why: Record<Language, Told> }) => ({
    ...why.en,
    message: `the example cannot be assessed: ${why.en.message}`,
  }),
  'example-differs': ({ surprises }: { surprises: readonly Surprise[] }) => ({
    message: surprises
      .map(
        ({ criterion, expected, found }) =>
          `expected ${criterion} to be ${expected}, found ${found ?? 'that it was not asked'}`,
      )
      .join('; '),
    hint: 'either the example or the criterion is wrong: correct the one that is',
  }),
  'word-unknown': ({ word, likely }: { word: string; likely: string | null }) => ({
    message: `expected something that can be explained, found "${word}"`,
    hint: likely === null ? 'healthrisk explain lists everything' : `did you mean "${likely}"?`,
  }),
  'word-of-own-pack': ({ word }: { word: string }) => ({
    message: `expected something that can be explained, found "${word}"`,
    hint: `for a pack of your own name its file: healthrisk explain ${word} --rules <file>`,
  }),
} satisfies Area;

/** A criterion of which something else came out than an example says; null: it was not asked. */
export interface Surprise {
  criterion: string;
  expected: string;
  found: string | null;
}
