import type { HtmlWords } from '../html-words.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** Words of the report as a page. */
export const html: HtmlWords = {
  skip: 'Skip to the reasons',
  contents: 'Contents',
  scrolls: (caption) => `${caption}: table, scrolls sideways`,
  moreReasons: (left) => `and ${left.text} more`,
  marks: { refuse: 'refuses', restrict: 'restricts', met: 'met', none: 'no effect' },
  headings: {
    pictures: 'In pictures',
    definitions: 'What the words and numbers mean',
    reproduce: 'To reproduce this report',
  },
  ranges:
    'Shares are told as ranges: a bar is full up to the least that a share can be, and pale up to the most.',

  classSizes: {
    title: 'How many people look alike',
    note: 'A class is everybody whom the quasi-identifiers cannot tell apart. The further to the right, the better people are hidden.',
    axis: {
      persons: 'share of persons, by persons in their class →',
      pairs: 'share of person-tuple pairs, by persons in their class →',
    },
    required: (size) => `required: ${size} or more`,
    bar: (from, to, share) =>
      to === null
        ? `classes of ${from} or more: ${share}`
        : from === to
          ? `classes of ${from}: ${share}`
          : `classes of ${from} to ${to}: ${share}`,
  },
  drivers: {
    title: 'What leaving out a column would change',
    note: 'How many would still be unique without the column, and the k that would be left. The dashed line is what all quasi-identifiers together do.',
    noteOfK:
      'Nobody is unique, with all columns or without one. Drawn is the k that would be left without the column; the dashed line is the k of all quasi-identifiers together.',
    value: (share, k) => `${share} unique, k ${k}`,
    valueOfK: (k) => `k ${k}`,
    together: (value) => `all together: ${value}`,
  },
  distinction: {
    title: 'How much a column tells by itself',
    note: 'Distinct values of the column for each row (distinction). A column near 100% is nearly a name.',
  },
  diversity: {
    title: 'What a class gives away',
    note: 'Share of those in whose class everybody has the same value: who finds the class has learnt the value. l is the number of different values in the poorest class.',
    value: (share, l) => `${share}, l ${l}`,
    compared: (column, level) => say`${column}, by ${level}`,
  },
  criteria: {
    title: 'What was found, and what is required',
    note: 'The upright line is the threshold, the green line below is what the criterion accepts. Bars that end in ▸ go on.',
  },
  alternative: (title, items) => `${title}. ${items.join('; ')}.`,
  item: (label, value) => `${label}: ${value}`,
  more: (left) =>
    `${counted(left, 'more column is', 'more columns are')} not drawn; the tables have all.`,
  moreFindings: (left) =>
    `${counted(left, 'more comparison is', 'more comparisons are')} not drawn; the lists of criteria have all.`,

  definitionsNote:
    'Only what this report uses. The program explains each in more detail: healthrisk explain, followed by the word.',
  terms: {
    verdicts: 'Verdicts',
    roles: 'Roles of columns',
    bindings: 'How binding a source is',
    metrics: 'Numbers',
  },

  reproduceNote:
    'The same program, packs, settings and data give the same numbers. A saved assessment (JSON) gives this page again, byte for byte, without the data.',
  labels: { command: 'Command', node: 'Version of Node.js', pack: 'Rule pack' },
  pack: (version, sha256) => `${version}, checksum (SHA-256) ${sha256}`,
  library: 'none: made by a program, with the library',
};
