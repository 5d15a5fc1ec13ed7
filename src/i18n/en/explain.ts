import type { Catalogue } from '../catalogue.ts';
import type { ExplainWords } from '../explain-words.ts';
import { glossary } from './glossary.ts';
import { reportTerms } from './report-terms.ts';

/** Words of `healthrisk explain`. */
export const explain: ExplainWords = {
  intro:
    'healthrisk explain <id> says what it is, why it matters, where it comes from and how to fix it.',
  topics: {
    criterion: 'Criteria',
    metric: 'Metrics',
    loss: 'Losses',
    error: 'Error codes',
    verdict: 'Verdicts',
    grounds: 'Grounds of a restriction',
    quality: 'Quality levels',
    role: 'Roles of columns',
    confidence: 'Confidence of recognition',
    channel: 'Channels',
    binding: 'Bindings of sources',
    assumption: 'Assumptions',
    condition: 'Conditions of a secure space',
    term: 'Other words',
    exit: 'Exit codes',
  },
  aliases: {
    k: ['k-anonymity'],
    'unique-share': ['uniqueness', 'uniques'],
    'share-below-k': ['persons in classes below', 'person-tuple pairs in classes below'],
    'prosecutor-risk-max': ['prosecutor-risk'],
    'l-distinct': ['l-diversity', 'l', 'distinct-l'],
    'l-entropy': ['entropy-l'],
    'l-recursive-c': ['recursive-cl', 'recursive (c,l)', 'recursive-l'],
    alpha: ['alpha-k-anonymity'],
    't-closeness': ['t'],
    'beta-basic': ['beta-likeness'],
    'delta-disclosure': ['delta'],
    'homogeneous-share': ['homogeneity'],
  },
  glossary: { ...glossary, ...reportTerms },
  identifier: {
    clear: {
      name: 'no column is a clear direct identifier',
      meaning:
        'Looks for columns that name a person without any key: those declared or recognised as a name, an e-mail or postal address, a telephone number, a national number, a patient record, or as another direct identifier.',
    },
    pseudonym: {
      name: 'no column is a pseudonymous identifier',
      meaning:
        'Looks for direct identifiers that hide the person behind a hash value, a random key (UUID) or another pseudonym: without a name they still tell persons apart and link their records.',
    },
  },
  kinds: {
    forbidden: 'Looks for columns of some role or meaning; none may be there.',
    'date-granularity': 'Looks at how fine the dates of the table are: a day, a month or a year.',
    geography:
      'Looks at how fine the places of the table are, from a point on the map to a country. A place of which nobody says what it is counts as a commune.',
    'age-top-code':
      'Looks for ages above a limit, as ages or as dates of birth. One open group for all of them tells nobody apart.',
    'unit-population':
      'Looks for geographic units with few inhabitants, by a list that the pack holds or a table beside it. A unit that the table does not name holds.',
    'column-set':
      'Counts the persons who share every combination on a named set of columns, found by their meanings, whatever anybody declared of them; over whole histories where the key of the person is released.',
    'opt-out':
      'Looks for persons who objected to this use, by a list of keys (--opt-out) or a column of consent; where there is neither, somebody must attest that objections were applied.',
    purpose: 'Looks at what the data were declared to be for, under context in the configuration.',
    'cell-minimum':
      'Looks for small counts in a table of counts; zero and masked cells are allowed.',
    unmeasured:
      'The source asks for this and this version cannot measure it: it always holds, so that silence is not taken for safety.',
  },
  labels: {
    what: 'What',
    formula: 'Formula',
    unit: 'Unit',
    missing: 'Missing values',
    elsewhere: 'Other tools',
    source: 'Source',
    certainty: 'Certainty',
    binding: 'Binding',
    required: 'Required',
    onFail: 'If not met',
    onlyIf: 'Only if',
    metBy: 'Met by',
    appliesFrom: 'Applies from',
    fix: 'How to fix',
    exit: 'Exit code',
    where: 'Where',
  },
  requirement: (metric, given, required) =>
    `${metric}${given.map(([name, value]) => ` (${name} = ${value})`).join('')} ${required}`,
  exitCode: (code, meaning) => `${code}: ${meaning}`,
  effectOn: (channel, effect) => `${effect} on ${channel}`,
  meant: (name, meaning) => `${name}: ${meaning}`,
};

/** Why the process ended. */
export const exits: Catalogue['exits'] = {
  publish: 'The verdict is publish, or --fail-on allowed the verdict; the output still says it.',
  restrict: 'The verdict is restrict.',
  refuse: 'The verdict is refuse.',
  usage: 'The command line is wrong, or an option names a column that is not there.',
  data: 'The data, or the assessment file, is malformed.',
  input: 'The input was not found or cannot be read.',
  internal: 'A bug in healthrisk.',
  output: 'An output cannot be written.',
  limit: 'A limit was reached; there is no verdict.',
  config: 'The configuration, a rule pack or a waiver is invalid.',
  interrupted: 'Interrupted (SIGINT).',
  terminated: 'Terminated (SIGTERM).',
};
