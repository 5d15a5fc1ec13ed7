import type { ExplainWords } from '../explain-words.ts';

/** Words of the reports and of the literature that are no id of anything. */
export const glossary: ExplainWords['glossary'] = {
  hold: {
    name: 'hold',
    also: ['restrict (hold)', 'restrict (undetermined)'],
    meaning:
      'Nobody may have the table yet, on whatever channel: something was not or could not be determined. It ends when somebody reviewed or declared what the findings name.',
  },
  treatment: {
    name: 'treatment',
    also: ['treatments', 'advise'],
    meaning:
      'What is done to a table before it is released: columns that are left out, columns that are written coarser, records that are left out since they still stand out. healthrisk advise looks for the one that loses least and changes the verdict; assess --advise puts it into the report.',
  },
  plan: {
    name: 'plan',
    also: ['plans', 'save-plan', 'pick'],
    meaning:
      'A treatment in a file: what becomes of each column, and the share of the records that may go. It holds no value and names no record, so that it can be reviewed, changed, and applied to the table of next month. healthrisk advise --save-plan writes it, anonymise --plan applies it.',
  },
  release: {
    name: 'release',
    also: ['releases', 'anonymise'],
    meaning:
      'The table that may leave, as healthrisk anonymise writes it. It was read again and assessed before it got its name; the assessment and the record of the treatment beside it stay with the producer.',
  },
  prosecutor: {
    name: 'prosecutor',
    also: ['prosecutor attack', 'prosecutor attacker'],
    meaning:
      'An attacker who knows that a person is in the file and knows all their quasi-identifiers. The most cautious of the usual assumptions, and the one made here.',
  },
  tuple: {
    name: 'tuple',
    also: ['tuples', 'quasi-identifier tuple', 'single record', 'single records'],
    meaning: 'The values of all quasi-identifiers in one row, taken together.',
  },
  'person-tuple-pairs': {
    name: 'person-tuple pairs',
    also: ['person-tuple pair', 'pair', 'pairs'],
    meaning:
      'Where the subject key is dropped before release, a person counts once for every different tuple among their rows, because nobody can tell that two of them are the same person. Shares are then shares of these pairs.',
  },
  history: {
    name: 'history',
    also: ['histories', 'whole history', 'whole histories'],
    meaning:
      'The tuples of all rows of one person, each as often as it occurs. Where the subject key is released, persons are alike only if their whole histories are.',
  },
  class: {
    name: 'equivalence class',
    also: ['equivalence classes', 'small class', 'small classes'],
    meaning:
      'Persons whom the quasi-identifiers cannot tell apart: those who share one tuple or, where the subject key is released, one history. Its size is counted in persons.',
  },
  band: {
    name: 'band of numbers',
    also: ['bands'],
    meaning:
      'Numbers of a sensitive column are judged in bands, since 100.01 and 100.02 are no diversity: the narrowest bands of 1, 2 or 5 times a power of ten of which at most 20 span the values.',
  },
  'icd10-category': {
    name: 'ICD-10 category',
    also: ['icd10', 'icd-10', 'ICD-10 categories', 'ICD-10 code'],
    meaning:
      'The first three characters of a diagnosis code. ICD-10 codes are judged at this level, since C50.1 and C50.2 are no diversity: both say breast cancer.',
  },
  value: {
    name: 'value as written',
    also: ['values'],
    meaning: 'A sensitive column judged as it is written, without merging finer differences.',
  },
  judged: {
    name: 'judged level',
    also: ['compared by', 'judgeAt', 'level'],
    meaning:
      'The level of detail (as written, ICD-10 category, band) at which criteria read a sensitive column; the others are shown for comparison.',
  },
  harmless: {
    name: 'harmless value',
    also: ['harmless values'],
    meaning:
      'A value of a sensitive column that the configuration declares unable to hurt anybody, such as a negative test.',
  },
  vouched: {
    name: 'reason given',
    also: ['vouched'],
    meaning:
      'Somebody answers for ignoring the column: the configuration gives a reason and a name (reason, by).',
  },
  'subject-private': {
    name: 'private subject',
    also: ['private subject key'],
    meaning:
      'A key of the person that counts persons and is dropped before release. Rows cannot be linked any more, so classes are single tuples, counted in persons, and criteria on k read k-record.',
  },
  unit: {
    name: 'unit',
    also: ['persons counted', 'unit: person', 'row'],
    meaning:
      'Who counts as a person: each row, or each key of a subject column that is released (subject) or dropped (subject-private). "unit: person" in the configuration says that every row is another person.',
  },
  microdata: {
    name: 'microdata',
    also: ['shape'],
    meaning: 'A table with one row per person or per event, in contrast to a table of counts.',
  },
  pack: {
    name: 'rule pack',
    also: ['packs', 'rule packs', 'rules', 'applied', 'version'],
    meaning:
      'A YAML file of criteria, each with its threshold, its effect on each channel and its source. healthrisk rules list shows those that ship.',
  },
  core: {
    name: 'core',
    also: ['core pack', 'core checks'],
    meaning:
      'The checks of the tool itself, applied whatever packs are named: they keep a verdict from resting on something that nobody looked at.',
  },
  met: {
    name: 'met',
    also: ['criterion met', 'criteria met', 'not met', 'not evaluated', 'not evaluable'],
    meaning:
      'A criterion is met, not met, or could not be evaluated; what could not be evaluated is never counted as met, and restricts (hold).',
  },
  effect: {
    name: 'effect',
    also: ['without effect'],
    meaning:
      'What a criterion that is not met does to the verdict on a channel: refuse, restrict, or nothing where the criterion does not speak of the channel.',
  },
  'small-count': {
    name: 'small counts',
    also: ['small count', 'small cells', 'exact small counts'],
    meaning:
      'Numbers of persons below the class size that the criteria require (11 without one). They identify, so reports that travel (Markdown) do not show them; the terminal and JSON do.',
  },
  column: {
    name: 'column',
    also: ['columns', 'roles of columns'],
    meaning:
      'A column of the table. Its roles say what it is to somebody who tries to recognise a person: healthrisk explain role.',
  },
  missing: {
    name: 'missing value',
    also: ['missing values', 'missing cells'],
    meaning:
      'A cell that says nothing: it is empty or one of the usual spellings of absence (NA and the like), unless the configuration names others. In a quasi-identifier each spelling is a category of its own.',
  },
  setting: {
    name: 'setting',
    also: ['settings', 'file', 'made by', 'configuration', 'healthrisk.yaml'],
    meaning:
      'What the run was told, and by whom: an option, the configuration (the nearest healthrisk.yaml, or --config), or nobody (the default).',
  },
  'recognised-as': {
    name: 'recognised as',
    also: ['recognised', 'from'],
    meaning:
      'What a column seems to hold, by its name, the form of its values, their check digits and the way they repeat, and who gave its roles: somebody (declared), a metadata file (descriptor), the tool (detected), or nobody (assumed).',
  },
  signal: {
    name: 'signal',
    also: ['signals', 'check digits', 'leading zeros'],
    meaning:
      'One thing that recognition of a column rests on: its name, the share of its distinct values that have a form or valid check digits, the way they repeat. Shares are rounded down.',
  },
  required: {
    name: 'required',
    also: [
      'require',
      'required-k',
      'required-l-distinct',
      'required-l-entropy',
      'required-t-closeness',
      'required-alpha',
      'required-beta-enhanced',
      'required-prosecutor-risk-max',
    ],
    meaning:
      'A threshold that was asked for with --require, beside what the rule packs ask for. It only tightens: refused on open and api where it is not met, a condition in a secure space.',
  },
  shape: {
    name: 'shape',
    also: ['microdata', 'aggregate'],
    meaning:
      'What a row is: about one person (microdata), or a group of persons with a count (aggregate). Of groups no class is made, hence no k and no l; the smallest count from 1 of each column of counts is judged.',
  },
  aggregated: {
    name: 'aggregated table',
    also: ['masked cells', 'suppressed counts', 'marks of suppressed counts'],
    meaning:
      'A table of groups with the number of persons in each, small numbers often suppressed. Its counts are judged, not classes of its rows; shape in the configuration says which of the two a table is.',
  },
  engine: {
    name: 'engine',
    also: ['engines'],
    meaning:
      'The part that computes the equivalence classes. Every engine gives the same numbers; stream is the fast one, duckdb works on disk where memory runs out, reference is the second witness.',
  },
  part: {
    name: 'part of the dataset',
    also: ['part', 'parts', 'files'],
    meaning:
      'One of several files that were assessed as one table: its records and its own checksum. The checksum of the data is then that of the list of theirs.',
  },
  'as-of': {
    name: 'sources as of',
    also: ['as of'],
    meaning:
      'The day on which sources are judged: one that applies from a later day restricts at most.',
  },
  roleFrom: {
    name: 'roleFrom',
    also: ['role-from', 'unconfirmed', 'not confirmed'],
    meaning:
      'A key of healthrisk.yaml, under a column: its roles are a suggestion that nobody has confirmed, recognised (detected) or taken because nothing was (assumed). They count like a guess of the run itself, and no table is published on them. Whoever has checked the roles removes the key.',
  },
  recognise: {
    name: 'recognise',
    also: ['own formats', 'own patterns', 'pattern'],
    meaning:
      'A key of healthrisk.yaml: forms of cells that only the holder of the data knows, such as the hospital’s own patient number, each by a word, with a pattern in RE2 syntax and roles. A column of which nine tenths of the distinct values, three at least, have the form gets the roles. A direct identifier is found whatever was declared, and a form that no column has is noted.',
  },
  waived: {
    name: 'waived',
    also: ['waiver', 'waivers', 'healthrisk.waivers.yaml'],
    meaning:
      'Somebody who answers for it accepts that a criterion is not met, for one dataset, up to a worst value and until a day at most a year ahead. The finding is lowered by one step: a refusal and a hold become a restriction under conditions, a restriction under conditions loses its effect. Every report lists waivers, used or not; they never change the computed quality, and one that has expired is an error.',
  },
  worst: {
    name: 'worst value tolerated',
    also: ['worst value'],
    meaning:
      'A key of a waiver: the smallest class, the highest share or risk, and so on, up to which it holds. A finding with a worse value is not waived, and neither is one for which nothing could be measured.',
  },
  checksum: {
    name: 'checksum',
    also: ['SHA-256', 'SHA-256 of the data'],
    meaning:
      'A fingerprint of the bytes: of the data, or of the file of a rule pack. It tells whether two runs saw the same.',
  },
};
