import type { Catalogue } from '../catalogue.ts';

/** What the tool itself checks, whatever packs are named. */
export const coreChecks: Catalogue['coreChecks'] = {
  'unassessed-column': {
    name: 'unassessed column',
    meaning:
      'Quasi-identifiers were declared and this column was not named: nobody knows what it can do.',
  },
  'free-text': {
    name: 'free text',
    meaning:
      'The column holds texts that people wrote: they may say anything of anybody, and no metric can tell. No role changes that.',
  },
  'assumed-column': {
    name: 'assumed column',
    meaning:
      'Nobody declared or recognised this column; it was counted as a quasi-identifier, which is a guess.',
  },
  'roles-guessed': {
    name: 'roles guessed',
    meaning:
      'The roles of some columns were recognised by the tool, and nobody declared them: a guess may be wrong.',
  },
  'sensitive-undeclared': {
    name: 'sensitive columns undeclared',
    meaning: 'No column is sensitive and nobody said that none is.',
  },
  'unit-unknown': {
    name: 'unit unknown',
    meaning:
      'The rows look like events, of which a person may have several, repeat what looks like the key of a person, or come in several files, and no subject column was declared.',
  },
  'aggregated-table': {
    name: 'aggregated table',
    meaning:
      'The rows look like groups of persons with a count and nobody said whether they are; or a column contradicts what somebody said of them.',
  },
  'dialect-declared': {
    name: 'dialect declared',
    meaning:
      'Quotes, escapes or comments other than those of RFC 4180 were declared: to other readers the file has other records, and nobody looked at its comments.',
  },
  'ignored-singles-out': {
    name: 'ignored column singles out',
    meaning:
      'Some value of a column declared harmless is shared by too few persons, or its values are too many to count.',
  },
  'identifier-by-evidence': {
    name: 'identifier by evidence',
    meaning: 'The values of the column have the exact format of a direct identifier.',
  },
  'strategic-column': {
    name: 'strategic column',
    meaning:
      'The column holds commercial terms (prices, margins, rebates, contracts, tenders): not personal, and still not for everybody.',
  },
  'released-subject-key': {
    name: 'released subject key',
    meaning: 'The key of the person is part of the release and links their rows, now and later.',
  },
  'subject-to-drop': {
    name: 'subject to drop',
    meaning: 'The key of the person counts persons only and must be dropped before release.',
  },
  'generalisation-to-apply': {
    name: 'generalisation to apply',
    meaning: 'A column was measured as if it were coarser than it is in the file.',
  },
  'missing-quasi-identifier': {
    name: 'missing quasi-identifier',
    meaning: 'A quasi-identifier has missing values, which the chosen policy refuses.',
  },
  objected: {
    name: 'objected',
    meaning:
      'Somebody who objected, by a list of keys or a column of consent, is in the data; or it cannot be told who is.',
  },
  'prohibited-purpose': {
    name: 'prohibited purpose',
    meaning: 'The purpose that was declared is one that no health data may be handed on for.',
  },
  'membership-sensitive': {
    name: 'membership sensitive',
    meaning:
      'Being in the data reveals something, so that how many people could be in them matters, and nobody can say.',
  },
  'channel-not-covered': {
    name: 'channel not covered',
    meaning: 'No criterion of the named packs speaks of the channel.',
  },
  'evidence-missing': {
    name: 'evidence missing',
    meaning:
      'Publish requires that direct identifiers, singling out and every sensitive column were judged, and one was not.',
  },
  'quality-overstated': {
    name: 'quality overstated',
    meaning: 'The data are said to be better protected than the findings make them.',
  },
};
