import type { Catalogue } from '../catalogue.ts';
import { counted } from './numbers.ts';

/** The nouns of an assessment and what they mean. */
export const terms = {
  units: {
    rows: (n) => counted(n, 'row', 'rows'),
    persons: (n) => counted(n, 'person', 'persons'),
    classes: (n) => counted(n, 'class', 'classes'),
    values: (n) => counted(n, 'value', 'values'),
    characters: (n) => counted(n, 'character', 'characters'),
    'share-of-rows': (n) => `${n.text} of rows`,
    'share-of-pairs-of-rows': (n) => `${n.text} of pairs of rows`,
    'share-of-persons': (n) => `${n.text} of persons`,
    'share-of-person-tuple-pairs': (n) => `${n.text} of person-tuple pairs`,
    probability: (n) => n.text,
    ratio: (n) => n.text,
    nats: (n) => counted(n, 'nat', 'nats'),
  },
  roles: {
    'direct-identifier': {
      name: 'direct identifier',
      meaning:
        'Names a person by itself: a name, an e-mail address, a national number, also when hashed.',
    },
    'quasi-identifier': {
      name: 'quasi-identifier',
      meaning:
        'May be known to others and identifies in combination: dates, ages, places, lengths of stay.',
    },
    sensitive: {
      name: 'sensitive',
      meaning: 'Must not be learnt about a person: a diagnosis, an act, a test result.',
    },
    subject: {
      name: 'subject',
      meaning: 'The key of the person; it counts persons where one person has several rows.',
    },
    strategic: {
      name: 'strategic',
      meaning:
        'Not about a person, yet not for everybody: purchase prices, margins, rebates, terms of contracts, tenders.',
    },
    count: {
      name: 'count',
      meaning:
        'The number of persons behind a row of an aggregated table. Its smallest count is judged instead of classes.',
    },
    consent: {
      name: 'consent',
      meaning:
        'Whether the person agreed to this use. Nobody whose consent is not given may be in the data.',
    },
    weight: {
      name: 'weight',
      meaning:
        'A survey weight. Until weights are used it also counts as a quasi-identifier; k is unweighted.',
    },
    ignored: {
      name: 'ignored',
      meaning:
        'Somebody judged the column harmless; the persons behind its rarest value are shown.',
    },
    unassessed: {
      name: 'unassessed',
      meaning:
        'Nobody said what the column is, although quasi-identifiers were declared, or nobody can, since it is free text; it stays outside the classes and restricts.',
    },
  },
  roleSources: {
    declared: { name: 'declared', meaning: 'Given by an option or the configuration.' },
    descriptor: { name: 'descriptor', meaning: 'Given by a metadata file.' },
    detected: {
      name: 'detected',
      meaning:
        'Recognised by its name, the form of its values, their check digits or the way they repeat; a guess until somebody confirms it.',
    },
    assumed: {
      name: 'assumed',
      meaning: 'Nobody declared or recognised the column: it counts as a quasi-identifier.',
    },
  },
  verdicts: {
    publish: {
      name: 'publish',
      meaning:
        'Every criterion on direct identifiers, singling out and sensitive columns was evaluated, and met or waived.',
    },
    restrict: {
      name: 'restrict',
      meaning:
        'Some criterion restricts: either the table may be shared under the listed conditions, or something could not be determined and it must be held until reviewed.',
    },
    refuse: {
      name: 'refuse',
      meaning: 'Some criterion that refuses was not met: the table must not leave on this channel.',
    },
  },
  grounds: {
    conditions: {
      name: 'conditions',
      meaning: 'The table may be shared under the conditions that the criteria list.',
    },
    undetermined: {
      name: 'undetermined',
      meaning:
        'Something was not or could not be measured: hold, nobody may have the table until it was reviewed.',
    },
  },
  channels: {
    open: { name: 'open', meaning: 'A file that everybody can download.' },
    api: { name: 'api', meaning: 'Answers to queries, record by record.' },
    'secure-space': {
      name: 'secure-space',
      meaning: 'A closed space with named users, from which only checked results leave.',
    },
    all: { name: 'all', meaning: 'Every channel is judged and the worst verdict reported.' },
  },
  qualities: {
    nominative: {
      name: 'nominative',
      meaning: 'There is a clear direct identifier.',
    },
    pseudonymised: {
      name: 'pseudonymised',
      meaning:
        'There is a pseudonymous identifier or a released subject key, or some criterion for the open channel was not met or not evaluable.',
    },
    anonymised: {
      name: 'anonymised',
      meaning: 'Every criterion for the open channel was evaluated and met.',
    },
  },
  bindings: {
    law: { name: 'law', meaning: 'The text is law.' },
    guidance: { name: 'guidance', meaning: 'An authority recommends it; it is not law.' },
    contract: { name: 'contract', meaning: 'It binds those who signed it.' },
    practice: { name: 'practice', meaning: 'It is what institutions do; no text requires it.' },
    house: { name: 'house', meaning: 'It is the choice of the authors of the rule pack.' },
  },
  personUnits: {
    row: 'each row is a person',
    group: 'nobody: each row is a group of persons with a count',
    subject: 'by subject key, released with the data; classes are whole histories',
    'subject-private':
      'by subject key, not part of the release; classes are single tuples, counted in persons',
  },
  missingPolicies: {
    category: 'each spelling in a quasi-identifier is a category of its own',
    refuse: 'a missing quasi-identifier refuses',
  },
  reasons: {
    'no-quasi-identifier': 'there is no quasi-identifier',
    'no-present-value': 'no value is present',
    'no-harmful-value': 'no harmful value is present',
    'too-many-values': 'its values are too many to count',
    'not-measured': 'it was not measured',
    'no-sensitive-column': 'no column is sensitive, and nobody said that none is',
    'no-such-column': 'the table has not the columns it is about',
    'not-a-number': 'some value is neither a number nor a sign for a masked or missing one',
    'not-a-count': 'some cell is neither a whole number of persons nor a mark of a suppressed one',
    'unknown-unit': 'some unit of the data is not in the table of inhabitants',
    'no-subject': 'nobody said which column is the key of the person',
    'not-measurable': 'this version does not measure it',
    'recognised-as-identifier':
      'it is recognised as a direct identifier, and somebody gave it another role',
    'not-declared': 'nobody said anything about it',
    'no-key-matches':
      'no key of the list is in the table, and nobody attests that objections were applied',
    'meaning-unknown': 'nobody knows what some columns mean',
    'cells-say-otherwise': 'its cells do not look like what its name says',
  },
  remedies: {
    'no-quasi-identifier':
      'Declare at least one quasi-identifier (--qi, or roles in healthrisk.yaml).',
    'no-present-value':
      'Check that the column is not empty by mistake; drop it if it is, or say with missingMeans what no value means.',
    'no-harmful-value': 'Check the values declared harmless: none is left to judge.',
    'too-many-values': 'Drop or coarsen the column.',
    'not-measured':
      'Assess the data again with this version and the same rule packs: the number is missing here.',
    'no-such-column':
      'Check that the columns have the meaning that the rule pack looks for (healthrisk profile), or leave the pack out.',
    'not-a-number': 'Clean the column, or say with missing.tokens which texts are masked cells.',
    'not-a-count':
      'Write counts as whole numbers. Shares, means and rates are no counts: leave such a column out, or give it another role.',
    'unknown-unit':
      'Add the unit to the table beside the rule pack, correct it in the data, or leave it out.',
    'no-subject': 'Name the key of the person (--subject-private, or subject in healthrisk.yaml).',
    'not-measurable': 'Have somebody review it who knows the source; do not publish before.',
    'recognised-as-identifier':
      'Declare the column as a direct identifier and drop it. Where it is none, give it a name that does not say so; a reviewer who knows can answer for it with a waiver.',
    'not-declared': 'Say it in healthrisk.yaml (context), or with the option that gives it.',
    'no-key-matches':
      'Check that the keys are those of the subject column. Where these persons were left out already, have it attested (context, opt-out-applied).',
    'meaning-unknown': 'Say in healthrisk.yaml what these columns mean (semantic), or drop them.',
    'cells-say-otherwise':
      'Look at the column: coarsen it or drop it where it names postcodes or cities. A reviewer who knows that it does not can answer for it with a waiver.',
    'fewer-values-than-l':
      'Whatever the classes are, the column cannot meet this: drop it, or take a rule pack that asks for fewer values.',
    'no-sensitive-column':
      'Declare the sensitive columns (--sensitive, or roles in healthrisk.yaml), or say "sensitive: []" there.',
  },
  engineReasons: {
    'asked-for': 'asked for',
    'codes-fit-in-memory': 'the codes fit in memory',
    'codes-exceed-memory': 'the codes exceed the memory allowed, and are on disk',
  },
  operators: {
    '>=': (threshold) => `at least ${threshold}`,
    '<=': (threshold) => `at most ${threshold}`,
    '>': (threshold) => `more than ${threshold}`,
    '<': (threshold) => `less than ${threshold}`,
  },
} as const satisfies Partial<Catalogue>;
