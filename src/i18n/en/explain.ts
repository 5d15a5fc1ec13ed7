import type { Catalogue } from '../catalogue.ts';
import type { ExplainWords } from '../explain-words.ts';
import { glossary } from './glossary.ts';

/** Words of `healthrisk explain`. */
export const explain: ExplainWords = {
  intro:
    'healthrisk explain <id> says what it is, why it matters, where it comes from and how to fix it.',
  topics: {
    criterion: 'Criteria',
    metric: 'Metrics',
    error: 'Error codes',
    verdict: 'Verdicts',
    grounds: 'Grounds of a restriction',
    quality: 'Quality levels',
    role: 'Roles of columns',
    confidence: 'Confidence of recognition',
    channel: 'Channels',
    binding: 'Bindings of sources',
    assumption: 'Assumptions',
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
    'l-recursive-c': ['recursive-cl', 'recursive-l'],
    alpha: ['alpha-k-anonymity'],
    't-closeness': ['t'],
    'beta-basic': ['beta-likeness'],
    'delta-disclosure': ['delta'],
    'homogeneous-share': ['homogeneity'],
  },
  glossary,
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
    fix: 'How to fix',
    exit: 'Exit code',
    where: 'Where',
  },
  exitCode: (code, meaning) => `${code}: ${meaning}`,
  effectOn: (channel, effect) => `${effect} on ${channel}`,
  unknown: (id) => `expected something that can be explained, found "${id}"`,
  didYouMean: (id) => `did you mean "${id}"?`,
  everything: 'healthrisk explain lists everything',
  ownPack: (id) => `for a pack of your own name its file: healthrisk explain ${id} --rules <file>`,
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
  config: 'The configuration or a rule pack is invalid.',
  interrupted: 'Interrupted (SIGINT).',
  terminated: 'Terminated (SIGTERM).',
};
