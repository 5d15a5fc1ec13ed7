import type { ExplainWords } from '../explain-words.ts';

/** Words that reports print around numbers and criteria. */
export const reportTerms: ExplainWords['glossary'] = {
  context: {
    name: 'circumstances',
    also: ['context'],
    meaning:
      'What the configuration says under context of uses, users and places: purpose, basis, permit, host, other conditions. Nothing of it is checked; every report lists it with who said so.',
  },
  purpose: {
    name: 'purpose',
    also: ['purposes', 'use', 'uses'],
    meaning:
      'What the data are for (context: purpose). A purpose that no law allows refuses under any pack.',
  },
  basis: {
    name: 'basis',
    also: ['legal basis', 'legal-text'],
    meaning:
      'Why the data may be handed on at all (context: basis): they are anonymised, the persons consented, or a legal text says so. Consent and a legal text make conditions of a refusal of identifiers, never silence.',
  },
  recipient: {
    name: 'recipient',
    also: ['permit-holder'],
    meaning:
      'Who gets the data (context: recipient). Where that is everybody, no condition binds anybody, and none counts as met.',
  },
  attested: {
    name: 'attested',
    also: ['attestation', 'condition', 'host', 'certificate', 'lacking', 'not counted'],
    meaning:
      'Somebody, named in the configuration, says that a condition of a secure space holds: a permit, a certified host, access logs and so on. It counts until the day it ends; what nobody attests is lacking.',
  },
  membership: {
    name: 'membership',
    also: [],
    meaning:
      'Whether being in the data at all reveals something, as in a register of one disease (context: membership).',
  },
  categories: {
    name: 'categories',
    also: ['category of data', 'EHDS categories'],
    meaning:
      'Letters of article 51(1) of Regulation (EU) 2025/327 under which the data fall (context: categories). Some criteria are only asked of some of them.',
  },
  invasion: {
    name: 'invasion of privacy',
    also: ['intrusion'],
    meaning:
      'How far recognising somebody in the data would intrude on them: low, medium or high (context: invasion). Where nobody said, it counts as high.',
  },
  severity: {
    name: 'severity',
    also: ['severe'],
    meaning:
      'Learning a sensitive column would hurt more than usual, says the configuration (severity: high). Packs may ask for larger classes then.',
  },
  metadata: {
    name: 'metadata',
    also: ['datapackage.json', 'schema.json', 'metadata file'],
    meaning:
      'What describes the data beside them: a Frictionless Data Package or Table Schema, which may give roles and missing values, and what a catalogue needs to know (licence, publisher, coverage).',
  },
  advice: {
    name: 'advice',
    also: ['what to do'],
    meaning:
      'What would make the publication better, or a criterion met. Under its own heading it changes no verdict.',
  },
  decisive: {
    name: 'what decided',
    also: ['decided by', 'evidence'],
    meaning:
      'The criteria on which the verdict rests, worst first: those that were not met or not evaluable or, where the table may be published, those that were met.',
  },
  'key-numbers': {
    name: 'key numbers',
    also: ['numbers', 'risk', 'drivers'],
    meaning:
      'The metrics that say most: smallest class, unique persons, highest and mean risk; and how these change where one quasi-identifier is left out.',
  },
  certainty: {
    name: 'certainty',
    also: ['certain'],
    meaning:
      'Beside the source of a criterion: how sure it is that the source says this. It was read in the text itself, or taken from another author, or it is a choice of the house.',
  },
  policy: {
    name: 'policy on missing values',
    also: ['policy', 'missing policy', '--missing'],
    meaning:
      'What a missing value of a quasi-identifier does (missing: policy, or --missing). category: it is a value of its own, each spelling apart. refuse: it is a finding that refuses, and is counted as under category.',
  },
  tokens: {
    name: 'tokens of missing values',
    also: ['token', 'tokens', 'missing tokens', 'spelling'],
    meaning:
      'The texts that stand for no value, such as NA or a dot (missing: tokens). Without a list of its own, a configuration uses the usual ones. Reports tell how many were declared, never which.',
  },
  'no-regression': {
    name: 'regression',
    also: ['regressions', 'no-regression', 'baseline', 'compared', 'tendency'],
    meaning:
      'Something that became worse than in an older assessment (--baseline, or diff): a number that criteria read, a risk of persons, a role that was lost, a criterion, a verdict. With --no-regression the exit code is then at least that of a restriction.',
  },
  again: {
    name: 'decided again',
    also: ['decide', 'then', 'lapsed', 'needed', 'withdraw'],
    meaning:
      'A saved assessment was judged by other packs or on another day, without the data (healthrisk decide). What has ended no longer counts, what was not measured must be, and what was handed out under a milder verdict must be withdrawn.',
  },
  added: {
    name: 'added',
    also: ['added role', 'added pack'],
    meaning:
      'The tool added it to what somebody declared. A role: a date, age or place is a quasi-identifier whatever else it was called, and cells with the form of an identifier are one. A pack: no named pack suffices for such data on such a channel.',
  },
  'singled-out': {
    name: 'singled out',
    also: ['singling out', 'single out', 'individualisation', 'unique rows'],
    meaning:
      'Recognisable as one person among all, by a combination of values that nobody else has.',
  },
  're-identification': {
    name: 're-identification',
    also: ['reidentification', 'linkage', 'linkability'],
    meaning:
      'Finding out who a record is about, by what is known from elsewhere or by another table with the same values.',
  },
  pseudonym: {
    name: 'pseudonym',
    also: ['pseudonyms', 'pseudonymous identifier', 'hash', 'pseudonymisation'],
    meaning:
      'A key that stands for a person in place of a name: a hash value, a random number. It names nobody by itself, yet tells persons apart and links their records.',
  },
  'opt-out': {
    name: 'opt-out',
    also: ['objection', 'objections', 'opted out'],
    meaning:
      'A person may object to this use. A list of keys (--opt-out) or a column of consent tells who did; nobody of them may be in the data.',
  },
  generalise: {
    name: 'coarsening',
    also: ['generalise', 'generalisation', 'coarsened', 'treatment', 'hierarchy', 'top-coded'],
    meaning:
      'Making values less exact: months in place of days, bands of ages, the first characters of a code, a level of a hierarchy. The configuration may declare it (generalise); the table is then measured as if it were done, and restricts until it is.',
  },
  'fail-on': {
    name: 'fail-on',
    also: ['gate', 'allowed'],
    meaning:
      'The mildest verdict for which the exit code is not 0. With refuse, a restriction under conditions passes; the report still says the verdict.',
  },
  'at-risk': {
    name: 'at-risk',
    also: ['records at risk'],
    meaning:
      'Numbers of the records in classes below the strictest k, written to a private file (--at-risk). Record 1 is the first one after the header.',
  },
  verify: {
    name: 'verified',
    also: ['verify', 'second engine'],
    meaning:
      'A second reader and a second engine computed everything again and came to the same numbers (--verify).',
  },
  source: {
    name: 'source',
    also: ['sources', 'law', 'citation', 'binding'],
    meaning:
      'The text that a criterion comes from, with its date and how binding it is: law, guidance, contract, practice, or a choice of the house.',
  },
  type: {
    name: 'type',
    also: ['granularity'],
    meaning:
      'What the values of a column look like: whole numbers, decimals, dates (with their finest unit) or texts.',
  },
  dataset: {
    name: 'dataset',
    also: ['data', 'rows', 'records'],
    meaning:
      'The table that is assessed, in one file or several. A record, or row, is about one person or one event of theirs, or about a group with a count.',
  },
  suppression: {
    name: 'suppression',
    also: ['records left out', 'suppressed records', 'left out', '--suppression'],
    meaning:
      'Leaving whole records out of a table because they still stand out once its columns are coarser. healthrisk advise leaves out no more than a given share of them.',
  },
  'information-loss': {
    name: 'information loss',
    also: ['--loss'],
    meaning:
      'How much a treatment takes away. Three losses are shown, and --loss says which one is made small: loss, non-uniform-entropy or discernibility.',
  },
};
