import type { ContextWords, CriterionWords, NoteWords, RulesWords } from '../cli-report-words.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

const ALL = new Intl.ListFormat('en', { type: 'conjunction' });

/** What a criterion requires and does. */
export const criterionSays: CriterionWords = {
  threshold: (metric, at, bound, k) => {
    const subject = at.length === 0 ? metric : `${metric} at ${at.join(', ')}`;
    return k === null ? `${subject} ${bound}` : `${subject} ${bound} (compared as k >= ${k})`;
  },
  identifier: { clear: 'no clear direct identifier', pseudonym: 'no pseudonymous identifier' },
  rareValue: (persons) => `value-persons-min >= ${persons} for every sensitive column`,
  forbidden: (what) => `no column with ${what.join(', ')}`,
  dates: {
    day: 'dates no finer than day',
    month: 'dates no finer than month',
    year: 'dates no finer than year',
  },
  places: (finest, characters) =>
    characters === null
      ? `places no finer than ${finest}`
      : `places no finer than ${finest} of ${counted({ text: String(characters), n: characters }, 'character', 'characters')}`,
  columnSet: (k, set, semantics, least) =>
    `k >= ${k} on the set ${set}: ${semantics.join(', ')} (${least} at least)`,
  purpose: (prohibited) => `none of: ${prohibited.join(', ')}`,
  cellMinimum: (persons) => `count-min >= ${persons} for every column of counts`,
  unmeasured: (about) => `${about} (not measured by this version)`,
  nothingFound: 'nothing found',
  consequence: (channel, effect, grounds) =>
    effect === 'restrict' ? `${channel} restrict (${grounds})` : `${channel} ${effect}`,
  severity: (severity) => `a sensitive column has severity ${severity}`,
  categories: (letters) => `the data are of category ${letters.join(', ')}`,
  invasion: (level, orNotSaid) =>
    orNotSaid
      ? `the invasion of privacy is ${level}, or not said`
      : `the invasion of privacy is ${level}`,
  together: (parts) => ALL.format(parts),
};

/** What `rules list`, `show`, `check` and `test` say. */
export const rulesSays: RulesWords = {
  labels: {
    enough: 'Enough alone',
    extends: 'Extends',
    checksum: 'SHA-256',
    required: 'Required',
    onlyIf: 'Only if',
    onFail: 'If not met',
    metBy: 'Met by',
    binding: 'Binding',
    source: 'Source',
    appliesFrom: 'Applies from',
    certainty: 'Certainty',
    advice: 'Advice',
  },
  criteria: (n) => counted({ text: String(n), n }, 'criterion', 'criteria'),
  always: (title) => `${title} (always applied, cannot be named)`,
  titled: (id, version, title) => `${id} ${version}: ${title}`,
  criterion: (id, title) => `${id}: ${title}`,
  onNoChannel: 'on no channel: open-data is added',
  extendsNothing: 'nothing',
  bindings: {
    law: 'law',
    guidance: 'guidance',
    contract: 'contract',
    practice: 'practice',
    house: 'house',
  },
  valid: (file, id, version, n) =>
    `OK ${file}: ${id} ${version}, ${counted({ text: String(n), n }, 'criterion', 'criteria')}`,
  noExamples: (pack) => `-- ${pack}: no examples`,
  example: (passed, place, about) =>
    passed ? `OK ${place}: ${about.en}` : `FAILED ${place}: ${about.en}`,
};

/** What is said on stderr. */
export const notes: NoteWords = {
  reading: (megabytes, share) =>
    share === null ? `reading: ${megabytes} MB` : `reading: ${megabytes} MB (${share} %)`,
  engine: (engine) => `engine: ${engine}`,
  regression: (what) => say`regression: ${what}`,
};

/** What `config` says of circumstances, dates and coarsening. */
export const configSays: ContextWords = {
  heading: 'Circumstances',
  noContext: 'nothing said (context)',
  generalised: {
    date: (unit) => (unit === 'month' ? 'coarsened to months' : 'coarsened to years'),
    band: (width) => `coarsened to bands of ${width.text}`,
    prefix: (characters) => `coarsened to ${counted(characters, 'character', 'characters')}`,
    hierarchy: (level) => `coarsened to level ${level.text} of a hierarchy`,
  },
  severity: 'severity high',
};
