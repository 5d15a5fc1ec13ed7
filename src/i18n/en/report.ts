import type { EvidenceSubject } from '../../model/finding.ts';
import type { ReportWords } from '../report-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

const EVIDENCE: Record<EvidenceSubject, string> = {
  'clear-identifiers': 'clear direct identifiers',
  pseudonyms: 'pseudonymous identifiers',
  'singling-out': 'whether a person can be singled out',
  'sensitive-column': 'what can be learnt of a sensitive column',
  cells: 'the cells of a table of counts',
  channel: 'anything',
};

/** Words and sentences of the reports. */
export const report: ReportWords = {
  headings: {
    decided: 'Decided again, without the data',
    baseline: 'Compared with the baseline',
    advice: 'Advice',
    reasons: 'What decided',
    treatments: 'What would change this verdict',
    channels: 'What is possible on each channel',
    circumstances: 'Circumstances',
    evidence: 'Evidence',
    waivers: 'Waivers',
    drivers: 'Which quasi-identifiers drive the risk',
    numbers: 'Key numbers',
    sensitive: 'Sensitive columns',
    columns: 'Columns',
    ignored: 'Ignored columns',
    met: 'Criteria met',
    assumed: 'What was assumed',
    packs: 'Rule packs',
    method: 'How it was measured',
    sources: 'Sources',
  },
  heads: {
    column: 'column',
    roles: 'roles',
    from: 'from',
    recognised: 'recognised as',
    distinct: 'distinct values',
    missing: 'missing cells',
    k: 'k without it',
    uniques: 'unique persons without it',
    uniquePairs: 'unique person-tuple pairs without it',
    level: 'compared by',
    l: 'distinct l',
    homogeneous: 'persons in homogeneous classes',
    homogeneousPairs: 'person-tuple pairs in homogeneous classes',
    rarest: 'persons behind the rarest value',
    vouched: 'reason given',
    pack: 'pack',
    version: 'version',
    applied: 'applied',
    binding: 'binding',
    checksum: 'checksum',
  },
  labels: {
    k: 'Smallest class (k)',
    kHistories: 'Smallest class of histories (k)',
    kRecord: 'Smallest class of records (k-record)',
    kWithoutAssumed: 'k without assumed columns',
    classes: 'Equivalence classes',
    uniques: 'Unique persons',
    uniquePairs: 'Unique person-tuple pairs',
    riskMax: 'Highest prosecutor risk',
    riskMean: 'Mean prosecutor risk',
    persons: 'Persons counted',
    missing: 'Missing values',
    engine: 'Engine',
    asOf: 'Sources as of',
    file: 'File',
    part: 'Part of the dataset',
    checksum: 'SHA-256 of the data',
    version: 'Made by',
    setting: 'Setting',
  },
  belowK: (k) => `Persons in classes below ${k}`,
  belowKPairs: (k) => `Person-tuple pairs in classes below ${k}`,
  colon: ': ',
  semicolon: '; ',
  yes: 'yes',
  no: 'no',
  none: '-',
  notEvaluable: 'not evaluable',
  infinite: 'infinite',

  size: (rows, persons, columns) =>
    `${counted(rows, 'row', 'rows')} · ${persons === null ? 'each a group of persons' : counted(persons, 'person', 'persons')} · ${counted(columns, 'column', 'columns')}`,
  fewerThan: (n) => `<${n}`,
  moreThan: (n) => `>${n}`,
  range: (low, high) => `${low.replace('%', '')}-${high}`,
  judgedOn: (channel) => `Judged on channel: ${channel}`,
  channelVerdicts: (verdicts) =>
    `Verdict by channel: ${verdicts
      .map(({ channel, verdict, hold }) => `${channel} ${verdict}${hold ? ' (hold)' : ''}`)
      .join(', ')}`,
  packs: (packs) =>
    say`Packs: ${join(
      packs.map(({ id, version, added }): Sentence => [id, ' ', version, added ? ' (added)' : '']),
      ', ',
    )}`,
  configuration: (file) =>
    file === null ? ['Configuration: none used'] : say`Configuration: ${file}`,
  rolesFrom: (counts) =>
    `Roles of columns: ${counts.map(({ from, columns }) => `${columns.text} ${from}`).join(', ')}`,
  quality: (name, why) =>
    `Quality: ${name}. ${why} This is an indicator under the named packs, not a legal qualification.`,

  qualityWhy: {
    'clear-identifier': 'There is a clear direct identifier.',
    pseudonym: 'There is a pseudonymous identifier.',
    'released-key': 'The key of the person is released.',
    'not-met': 'Some criterion for the open channel was not met.',
    undetermined: 'Something that the open channel requires is undetermined.',
    'all-met': 'Every criterion for the open channel was evaluated and met.',
  },

  publish: (channel) =>
    channel === 'all'
      ? 'Every criterion was evaluated and met. The table may be published on every channel.'
      : `Every criterion was evaluated and met. The table may be published on the channel ${channel}.`,
  refuse: (channel) =>
    channel === 'all'
      ? 'On some channel the table must not be shared; the verdict by channel says on which.'
      : `The table must not be shared on the channel ${channel}.`,
  refuseAndHold: (channel) =>
    channel === 'all'
      ? 'On some channel the table must not be shared; the verdict by channel says on which. Something else is undetermined: do not share it on any channel until that was reviewed.'
      : `The table must not be shared on the channel ${channel}. Something else is undetermined: do not share it on any other channel either until that was reviewed.`,
  hold: 'HOLD: something is undetermined. Do not share the table on any channel until it was reviewed.',
  restrictConditions: 'The table may be shared only under these conditions:',

  notMet: 'Not met: ',
  notEvaluated: 'Not evaluated: ',
  effect: (effect) => `Effect: ${effect}`,
  effectRestrict: (grounds) => `Effect: restrict (${grounds})`,
  noEffect: 'Effect: none on this channel',
  advice: (advice) => `What to do: ${advice}`,
  adviceThere: (pack, id) => `What to do: see ${pack} / ${id}`,
  citation: (number, binding) => `Source: [${number}] (${binding})`,
  sourceNumber: (number) => `[${number}]`,
  source: (title, details, binding) => `${[title, ...details].join(', ')} (${binding})`,
  appliesFrom: (date) =>
    `The source applies from ${date}, not yet on the date of this assessment; until then it restricts at most.`,
  criterion: (pack, id) => say`${pack} / ${id}`,
  inColumn: (column, level, said) =>
    level === null ? say`${column}: ${said}` : say`${column}, by ${level}: ${said}`,
  judgedLevel: (level) => `${level} (judged)`,
  observed: (observed, required) => `observed ${observed}, required ${required}`,
  judged: (met, required) => `${met ? 'met' : 'not met'}, required ${required}`,
  kRead: {
    k: 'k over whole histories',
    'k-record': 'k-record, over single records',
  },
  judgedAsK: (k) => `judged as k of at least ${k}, the class size its source publishes`,
  absentValues: (observed) => `${observed} over the values present, infinite by definition`,
  withoutAssumed: (said, without) => `${said}; ${without} without the assumed columns`,
  missingIn: (rows) => `missing in ${counted(rows, 'row', 'rows')}`,
  eventColumns: (columns) => say`columns that look like an event: ${listed(columns)}`,
  repeatedKeys: (columns) =>
    say`columns that repeat as the key of a person does: ${listed(columns)}`,
  countColumns: (columns) => say`columns of counts: ${listed(columns)}`,
  guessedColumns: (columns, more) =>
    more === null
      ? say`recognised, not declared: ${listed(columns)}`
      : say`recognised, not declared: ${listed(columns)} and ${more.text} more`,
  notJudged: (about, channels) => `not judged on ${channels.join(', ')}: ${EVIDENCE[about]}`,
  nothingToJudge: {
    'no-sensitive-column': 'nothing to judge: no column is sensitive, so it was declared',
    'no-harmful-value': 'nothing to judge: no harmful value is present',
    'no-present-value': 'nothing to judge: no value is present',
    'no-such-column': 'nothing to judge: the table has no such column',
  },
  fewerValues: (values, needed) =>
    `the column has ${counted(values, 'value', 'values')} in the whole table, and at least ${needed.text} are needed`,
  couldNotBeEvaluated: (reason) =>
    reason === null ? 'could not be evaluated' : `could not be evaluated: ${reason}`,
  identifierDeclared: (semantic) =>
    semantic === null ? 'is a direct identifier' : `is a direct identifier (${semantic})`,
  identifierFound: (semantic, evidence) => {
    const what = semantic === null ? 'has the format of an identifier' : `looks like: ${semantic}`;
    return evidence === null ? what : `${what}, in ${evidence} of the cells looked at`;
  },
  metFor: listed,

  recognised: (column, what, confidence, signals) =>
    say`${column}: recognised as ${what}${confidence === null ? '' : ` (${confidence} confidence)`}: ${join(signals, '; ')}`,
  notRecognised: (columns) =>
    say`Recognised by nothing, and counted as quasi-identifiers: ${listed(columns)}`,
  notRecognisedThough: (column, signals) =>
    say`${column}: not recognised, and counted as a quasi-identifier: ${join(signals, '; ')}`,
  freeText: (columns) =>
    say`In no class and judged by no criterion, since nobody can say what free text holds: ${listed(columns)}`,

  driversNote: (k, uniques) =>
    `With all quasi-identifiers together, k is ${k} and ${uniques} are unique. With one of them left out:`,
  driversNoteHistories: (k, uniques) =>
    `With all quasi-identifiers together, k is ${k} (whole histories) and ${uniques} are unique. With one of them left out:`,
  uniques: (count, share) => (count === null ? share : `${count} (${share})`),
  riskMax: (risk) =>
    `${risk} (probability that somebody who knows that a person is in the file picks the right record)`,
  riskMean: (risk, over) =>
    `${risk} (the same probability, averaged over ${over === 'pairs' ? 'person-tuple pairs' : 'persons'})`,
  notJudgedHistories: (k) => `${k} (not judged: the key is dropped before release)`,
  harmless: (level, values) => `${level}, ${counted(values, 'value', 'values')} harmless`,
  classesLeftOut: (column, classes) =>
    say`${column}: ${counted(classes, 'class has', 'classes have')} no present value and were left out.`,
  ignoredNote: 'Declared harmless; only their rarest value was counted.',
  setting: (name, value, from) => say`${name} = ${value} (${from})`,
  settingWords: { yes: 'yes', none: 'none', 'not-read': 'not read' },
  settingFrom: { flag: 'option', config: 'configuration', default: 'default' },
  packFrom: {
    default: 'by default',
    named: 'by name',
    added: 'added: no named pack suffices',
    required: 'asked for on the command line',
  },
  parts: (files, shown) => [
    `${files} files: `,
    ...join(
      shown.map(({ name, rows }) => (rows === null ? say`${name}` : say`${name} (${rows})`)),
      ', ',
    ),
    shown.length < files ? ', and more' : '',
  ],
  verified: 'verified: a second reader and a second engine came to the same numbers',
  engine: (name, reason) => `${name} (${reason})`,
  engineNote: (name, reason) => `engine: ${name} (${reason})`,
  file: (format, text) =>
    text === null
      ? [`format ${format}`]
      : text.delimiter === null
        ? [`format ${format}, encoding ${text.encoding}`]
        : say`format ${format}, encoding ${text.encoding}, delimiter ${text.delimiter}`,
  partOfDataset: (name, rows, checksum) =>
    rows === null ? say`${name}: ${checksum}` : say`${name}: ${rows}, ${checksum}`,

  ownReport:
    "This report is the producer's own: it holds exact small counts. To share, or to see all that was measured and how: --format markdown.",
  learnMore: (id) => say`What a word or a number means: healthrisk explain ${id}`,
  travellingReport: (smallest) =>
    `Made to travel: counts of persons below ${smallest} are not shown, shares are given as ranges from which no such count follows.`,
  summary: (verdict, { total, met, refuse, restrict, other, waived }, channel, k) => {
    const noted = other.n === 0 ? '' : `, ${other.text} without effect`;
    const lowered = waived.n === 0 ? '' : ` (${waived.text} waived)`;
    return `${verdict} · ${counted(total, 'criterion', 'criteria')}: ${met.text} met, ${refuse.text} refuse, ${restrict.text} restrict${noted}${lowered} · ${channel} · k ${k}`;
  },
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column) => [column]),
    ', ',
  );
}
