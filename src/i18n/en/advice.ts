import type { Step } from '../../model/treatment.ts';
import type { TreatmentWords } from '../advice-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { DROPS } from './drops.ts';
import { losses } from './losses.ts';
import { counted } from './numbers.ts';

/** Words and sentences of `healthrisk advise`. */
export const treatments: TreatmentWords = {
  title: 'advice',
  headings: {
    steps: 'What to do',
    result: 'What comes of it',
    others: 'Other treatments, and what they trade',
    alone: 'One step coarser, each quasi-identifier alone',
    lacking: 'What stands in the way',
    remaining: 'What no treatment mends',
    weighing: 'What weighs on the verdict',
    next: 'What to do next',
  },
  heads: {
    what: 'what',
    now: 'now',
    treated: 'then',
    pick: 'no.',
    instead: 'instead of the above',
    verdict: 'verdict',
    k: 'k',
    leftOut: 'records left out',
    loss: 'loss',
    column: 'column',
    step: 'one step coarser',
    unique: 'unique',
    demand: 'demand',
    records: 'records',
    share: 'share',
  },
  rows: (rows) => counted(rows, 'row', 'rows'),
  lookedFor: (goal, channel, suppression) =>
    `Looked for: ${goal} on channel ${channel}, with at most ${suppression} of the records left out`,
  outcomes: {
    'not-needed': ({ now }) => `The verdict is ${now}: no treatment is needed.`,
    reached: ({ now, treated }) =>
      `The verdict now is ${now}. With the treatment below it becomes ${treated}.`,
    'not-reached': ({ now, treated, goal }) =>
      `The verdict now is ${now}. No treatment alone makes it ${goal}: with the one below it is ${treated}, and something is left that no treatment mends.`,
    impossible: ({ now, goal, suppression }) =>
      `The verdict now is ${now}. No treatment that leaves out at most ${suppression} of the records makes it ${goal}: however coarse the quasi-identifiers, too many persons stay in classes that are too small or too uniform.`,
    'out-of-time': ({ now, goal }) =>
      `The verdict now is ${now}. No treatment that makes it ${goal} was found in time; there may be one.`,
    'plan-too-costly': ({ now, goal, suppression }) =>
      `The verdict now is ${now}. The plan promises ${goal} with at most ${suppression} of the records left out; on these data it would take more.`,
    'plan-not-enough': ({ now, treated, goal }) =>
      `The verdict now is ${now}. The plan promises ${goal}; on these data it makes it ${treated}.`,
    counts: ({ now }) =>
      `The verdict now is ${now}. The rows are groups of persons with a count: no treatment of records is looked for in such a table.`,
  },

  step: stepText,
  coarser: (column, step) => say`${column}: ${step}`,
  drop: (column, because) => say`${column}: leave it out (${DROPS[because]})`,
  leftOut: (column) => say`${column}: left out`,
  keptAsIs: (column) => say`${column}: as it is`,
  suppressed: (records, share) =>
    `${counted(records, 'record', 'records')} (${share}) left out: those that still stand out once the columns are coarser`,
  suppressedAtMost: (share) =>
    `At most ${share} of the records left out: those that still stand out once the columns are coarser`,
  unchanged: (columns) => say`As they are: ${listed(columns)}`,
  nothingToDo: 'No column changes and no record is left out.',

  labels: {
    verdict: 'verdict',
    k: 'k (persons in the smallest class)',
    quality: 'quality',
    records: 'records',
  },
  losses,
  madeSmall: (name) => `Made small: ${name}`,
  lossIs: (name, value, meaning) => `${name} ${value}: ${meaning}.`,
  proved: (evaluated) =>
    `Proved: no other levels of the quasi-identifiers lose less within what was asked, given how sensitive columns are written. Evaluated: ${evaluated.text}.`,
  notProved: (evaluated) =>
    `Not proved: this is the best of the ${evaluated.text} that were evaluated before the search ended; a better one may exist.`,
  sameColumns: 'the same columns',
  aloneNote:
    'Once the columns to leave out are gone and every other column is as it is. Unique: share of persons, or of person-tuple pairs, whom nobody else resembles.',
  asItIs: 'as it is',

  lacking: {
    coarsest: (records, share) =>
      `With every quasi-identifier as coarse as it may be, ${counted(records, 'record', 'records')} (${share}) would have to be left out; for each demand alone:`,
    planned: (records, share) =>
      `At the levels of the plan, ${counted(records, 'record', 'records')} (${share}) would have to be left out; for each demand alone:`,
    demand: (metric, required, given) =>
      given === null ? `${metric}: ${required}` : `${metric} (${given}): ${required}`,
    never: 'no number helps',
    found: (percent, records, share) =>
      `With --suppression ${percent} there is a treatment: it leaves out ${counted(records, 'record', 'records')} (${share}).`,
    tried: (shares) =>
      `None was found either with at most ${shares.join(' or ')} of the records left out.`,
  },

  next: {
    publish: {
      publish: 'The table may be published as it is; healthrisk assess gives the full report.',
      restrict:
        'The verdict is no worse than restrict as it is; healthrisk assess names the conditions.',
    },
    write:
      'Write that table: the same command with anonymise instead of advise, and --output release.csv. It is written only if its own assessment keeps the promise.',
    keep: (hasOthers) =>
      hasOthers
        ? 'To look at the plan first, to change it, or to use it again next month: --save-plan plan.yaml, then anonymise --plan plan.yaml. Another one is taken by its number: --pick 2.'
        : 'To look at the plan first, to change it, or to use it again next month: --save-plan plan.yaml, then anonymise --plan plan.yaml.',
    apply:
      'Apply these steps where the table is made, and run healthrisk assess on what comes out: only that verdict counts.',
    tryThem:
      'Some steps can be tried without touching the table, by these keys under columns in healthrisk.yaml:',
    setting: (text) => say`${text}`,
    replan:
      'Have a plan made for these data (healthrisk advise --save-plan), or change this one: coarser levels, or more records left out (suppression).',
    confirm:
      'Only a confirmation is missing: healthrisk init writes what was recognised into healthrisk.yaml; check each entry, remove its roleFrom, then run healthrisk anonymise with --output.',
    people:
      'What no treatment mends needs somebody: declare, confirm or attest it as said above, then ask again.',
    moreTime: 'More time may find a better one: --time.',
    moreRoom:
      'Allow more records to be left out (--suppression), leave columns out (--drop), or collect more persons.',
    enoughRoom: (percent) =>
      `Ask again with --suppression ${percent}, leave columns out (--drop), or collect more persons.`,
    otherThanRoom: 'Leave columns out (--drop), or collect more persons.',
  },
  inReport: {
    waiversAside: 'Waivers are left aside here: a treatment is to make them unnecessary.',
    result: 'With this treatment:',
    remaining: 'No treatment mends this:',
    anonymise:
      'Whoever holds the data applies the treatment with healthrisk anonymise; only the verdict on the table that it writes counts.',
    more: 'healthrisk advise says more of each treatment, and looks for others: with more records left out (--suppression), without some columns (--drop), or for longer (--time).',
  },
  own: "This advice is the producer's own: it holds exact small counts.",
  summary: {
    'not-needed': 'nothing is needed',
    reached: 'there is a treatment',
    'not-reached': 'no treatment alone is enough',
    impossible: 'no treatment within the budget',
    'out-of-time': 'no treatment found in time',
    'plan-too-costly': 'the plan does not keep its promise',
    'plan-not-enough': 'the plan does not keep its promise',
    counts: 'no treatment for a table of counts',
  },
};

const DATES = {
  day: 'day only',
  month: 'month only',
  quarter: 'quarter only',
  year: 'year only',
} as const;
const PLACES = { commune: 'commune only', departement: 'département', region: 'region' } as const;
const ICD10 = {
  category: 'ICD-10 category (three characters)',
  block: 'ICD-10 block',
  chapter: 'ICD-10 chapter',
} as const;
const CCAM = {
  'act-group': 'CCAM group of acts (four letters)',
  site: 'CCAM site (two letters)',
  system: 'CCAM system (one letter)',
} as const;

function stepText(step: Step, number: (n: number) => string): string {
  switch (step.kind) {
    case 'as-is':
      return 'as it is';
    case 'date':
      return DATES[step.unit];
    case 'years':
      return `groups of ${number(step.years)} years`;
    case 'band':
      return step.top === null
        ? `bands of ${number(step.width)}`
        : `bands of ${number(step.width)}, one from ${number(step.top)} on`;
    case 'prefix':
      return step.length === 1
        ? 'first character only'
        : `first ${number(step.length)} characters only`;
    case 'place':
      return PLACES[step.unit];
    case 'icd10':
      return ICD10[step.unit];
    case 'atc':
      return `ATC level ${step.level}`;
    case 'ccam':
      return CCAM[step.unit];
    case 'file':
      return `level ${number(step.level)} of its hierarchy`;
    case 'random-key':
      return 'a random key in its place, new in every release';
    case 'any':
      return 'one label (*) for all values';
  }
}

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
