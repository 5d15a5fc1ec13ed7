import type { ProfileWords } from '../profile-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** Words and sentences of `healthrisk profile`. */
export const profile: ProfileWords = {
  title: 'profile',
  headings: {
    columns: 'What the columns seem to be',
    why: 'Why',
    warnings: 'Worth a look',
    apart: 'How far each column tells rows apart',
    sets: 'Smallest sets of columns that single rows out',
  },
  heads: {
    column: 'column',
    type: 'type',
    roles: 'roles',
    recognised: 'recognised as',
    certainty: 'how sure',
    distinct: 'distinct values',
    missing: 'missing cells',
    alone: 'rows singled out alone',
    distinction: 'distinction',
    separation: 'separation',
    set: 'columns together',
    together: 'rows singled out',
  },
  size: (rows, columns) =>
    `${counted(rows, 'row', 'rows')} · ${counted(columns, 'column', 'columns')}`,
  types: {
    integer: 'integer',
    decimal: 'decimal',
    date: 'date',
    text: 'text',
    empty: 'empty',
  },
  dates: { day: 'date (day)', month: 'date (month)', year: 'date (year)' },

  lostZeros: (columns) =>
    say`Leading zeros seem to be lost in ${listed(columns)}: a spreadsheet drops them. Restore them in the file: codes with and without them count as different values.`,
  contradicted: (columns) =>
    say`The name says one thing and the values another in ${listed(columns)}: look which is right.`,
  aggregated:
    'The rows look like groups of persons with a count, not like persons: k and l of such a table do not speak of persons. Say which they are (shape: aggregate, or microdata).',
  events: (columns) =>
    say`The rows look like stays or acts, not like persons (${listed(columns)}), and no column was taken for the key of the person: one person may stand behind several rows.`,
  identifiersFound: (columns) =>
    say`Identifiers of persons stand in the cells of ${listed(columns)}: they name persons, whatever else was declared.`,

  patternUnmatched: (pattern) =>
    say`The form that the configuration calls ${pattern} is that of no column: nine tenths of the distinct values of one, three at least, would have it. Look whether the pattern is right.`,

  own: "This profile is the producer's own: it holds exact small counts. To share it: --format markdown.",
  apartNote:
    'A row is singled out where no other row has its values. Distinction is distinct values per row, separation the share of pairs of rows that differ.',
  apartWithheld:
    'How many rows a column singles out, alone or with others, is not told here: beside the number of values it would give away small counts. The terminal and JSON show it to whoever holds the data.',
  setsNote: (share) =>
    `Each of these makes at least ${share} of the rows unique, and no part of it does:`,
  noSets: (share, size, all) => {
    const sets = `${all ? 'No set' : 'Of those examined, no set'} of up to ${counted(size, 'column', 'columns')}`;
    return `${sets} makes ${share} or more of the rows unique.`;
  },
  moreSets: (sets) => `${counted(sets, 'more set', 'more sets')}: see --format json.`,
  searched: (size, examined, notExamined, found) => {
    const done = `Sets of up to ${counted(size, 'column', 'columns')} examined: ${examined.text}`;
    const aside = found ? ' All others hold one of those found.' : '';
    return notExamined.n === 0
      ? `${done}.${aside || ' There are no others.'}`
      : `${done}; not examined: ${notExamined.text}, of which nothing is known.${aside}`;
  },
  leftOut: {
    identifying: (columns) =>
      say`Left out, since they point to a single person anyway: ${listed(columns)}`,
    constant: (columns) => say`Left out, since they are the same in every row: ${listed(columns)}`,
    unassessable: (columns) =>
      say`Left out, since free text differs in nearly every row: ${listed(columns)}`,
  },

  next: {
    init: 'Next: healthrisk init writes these suggestions to healthrisk.yaml, to be confirmed or corrected.',
    assess: 'Next: healthrisk assess says whether the table may be published.',
  },
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
