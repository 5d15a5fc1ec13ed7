import type { MetadataKey } from '../../model/advice.ts';
import type { Incomparable } from '../../model/comparison.ts';
import type { AdviceWords, ComparisonWords, DecidedWords } from '../again-words.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

const METADATA: Record<MetadataKey, string> = {
  licence: 'a licence',
  publisher: 'a publisher',
  coverage: 'the period and place covered',
};

/** Why the two cannot be held against each other. */
const INCOMPARABLE: Record<Incomparable, string> = {
  unit: 'the two cannot be compared: what counts as a person is not the same',
  shape:
    'the two cannot be compared: records were taken for persons in one and for groups in the other',
  channel: 'the two cannot be compared: they were judged on different channels',
  columns: 'the two cannot be compared: they have no column in common',
};

/** Advice that no verdict depends on. */
export const advices: AdviceWords = {
  'missing-metadata': ({ metadata }) =>
    say`Nobody stated ${metadata.map((key) => METADATA[key]).join(', ')}: a catalogue needs it. State it in context.metadata of the configuration, or in datapackage.json beside the data.`,
  'gaps-in-series': ({ missing, periods, more }) =>
    say`By the names of the files, ${counted(missing, 'file is', 'files are')} missing from the series: ${periods.join(', ')}${more === null ? '' : ` and ${more.text} more`}. Say why in the documentation, or add them.`,
  'gaps-in-periods': ({ missing, expected, column }) =>
    say`In ${column}, ${missing.text} of the ${expected.text} periods from the first to the last ${missing.n === 1 ? 'is' : 'are'} missing. Say why in the documentation, or add them.`,
  'gaps-in-grid': ({ missing, expected, periods, places }) =>
    say`${missing.text} of the ${expected.text} combinations of ${periods} and ${places} ${missing.n === 1 ? 'is' : 'are'} missing, though nearly all others are there. Say why in the documentation, or add them.`,
  'many-small-files': ({ files, records }) =>
    say`The dataset is cut into ${files.text} files of fewer than ${records} records each; one file is easier to use.`,
};

/** A decision that was made again without the data. */
export const decided: DecidedWords = {
  title: 'decided again',
  before: (asOf, verdict) =>
    `As assessed for ${asOf}, the verdict on this channel was: ${verdict}.`,
  withdraw: 'It got worse: withdraw what was handed out under the earlier verdict.',
  lapsedIntro: 'No longer holds:',
  lapsed: (what, by, expires) => say`${what} of ${by}, expired on ${expires}`,
  lapsedWaiver: (criterion, approver, expires) =>
    say`waiver of ${criterion}, approved by ${approver}, expired on ${expires}`,
  things: {
    basis: 'legal basis',
    purpose: 'purpose',
    permit: 'permit',
    'certified-host': 'certificate of the host',
    'permitted-purpose': 'permitted purpose',
    'opt-out-applied': 'attestation that objections were applied',
    'access-logs': 'attestation of access logs',
    'no-reidentification': 'promise not to re-identify',
    revocation: 'attestation that access ends and can be revoked',
    waiver: 'waiver',
  },
  neededIntro: 'The saved assessment lacks numbers that these packs need. Measure from the data:',
  heads: {
    assessment: 'assessment',
    channel: 'channel',
    earlier: 'then',
    now: 'now',
    withdraw: 'withdraw',
  },
  verdict: (name, grounds) => (grounds === null ? name : `${name} (${grounds})`),
  headings: {
    decisions: 'Decisions',
    withdraw: 'Withdraw',
    lapsed: 'No longer holds',
    needed: 'To be measured',
  },
  each: 'For one in full: healthrisk decide with that assessment alone.',
  own: 'Made from saved assessments, without the data.',
  summary: (all, withdrawn) =>
    `${counted(all, 'assessment', 'assessments')} decided again, ${withdrawn.text} to withdraw`,
};

/** A comparison of two assessments. */
export const comparison: ComparisonWords = {
  title: 'compared',
  sides: { before: 'Before', after: 'After' },
  side: (name, rows, persons, checksum, asOf) =>
    say`${name}, ${counted(rows, 'row', 'rows')}, ${persons === null ? 'each a group of persons' : counted(persons, 'person', 'persons')}, SHA-256 ${checksum}, judged as of ${asOf}`,
  sameData: 'Both are of the same data.',
  tendencies: {
    better: 'better',
    worse: 'worse',
    changed: 'changed',
    came: 'new',
    gone: 'gone',
    higher: 'higher',
    lower: 'lower',
  },
  regression: {
    metric: (metric) => `${metric} got worse`,
    'role-lost': (role) => `no longer ${role}`,
    'column-unassessed': (role) => `new and ${role}`,
    criterion: (criterion) => `criterion ${criterion} found something worse`,
    verdict: (channel) => `the verdict on ${channel} got worse`,
    declared: (assumption) => `newly declared, or for more than before: ${assumption}`,
    policy: (policy) => `the policy on ${policy} values refuses no more`,
    'criterion-gone': (criterion) => `criterion ${criterion} is not asked any more`,
    'criterion-milder': (criterion) => `criterion ${criterion} asks for less than before`,
    'pack-older': (pack) => `the pack ${pack} is an older version than before`,
    'not-measured': (metric) => `${metric} is not measured as before, and cannot be compared`,
    'not-comparable': (what) => INCOMPARABLE[what as Incomparable] ?? what,
  },
  regressionIn: (said, column) => say`${column}: ${said}`,
  regressionNote: (said) => say`regression: ${said}`,
  headings: {
    regressions: 'What became worse',
    verdicts: 'Verdicts',
    metrics: 'Numbers',
    columns: 'Columns',
    findings: 'Criteria',
    packs: 'Rule packs',
  },
  heads: {
    channel: 'channel',
    metric: 'metric',
    column: 'column',
    criterion: 'criterion',
    pack: 'pack',
    before: 'before',
    after: 'after',
    tendency: 'so it is',
  },
  quality: 'quality',
  outcomes: { pass: 'met', fail: 'not met', 'not-evaluable': 'not evaluable', waived: 'waived' },
  recognised: (roles, semantic) => `${roles} (${semantic})`,
  own: 'It holds exact small counts and is yours; Markdown is made to travel.',
  nothing: 'Nothing changed.',
  summary: (regressions) =>
    regressions.n === 0
      ? 'nothing became worse'
      : `${counted(regressions, 'thing', 'things')} became worse`,
};
