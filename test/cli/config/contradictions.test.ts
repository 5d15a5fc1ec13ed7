import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contradictions } from '../../../src/cli/config/contradictions.ts';
import { problemText } from '../../../src/errors/problem.ts';

test.each([
  ['a role twice', 'columns: { a: { roles: [weight, weight] } }', 'the role weight stands twice'],
  [
    'ignored with another role',
    'columns: { a: { roles: [ignored, weight] } }',
    'an ignored column cannot have another role',
  ],
  [
    'a count with another role',
    'columns: { n: { roles: [count, quasi-identifier] } }',
    'a count column cannot have another role',
  ],
  [
    'a suggestion that something is harmless',
    'columns: { a: { roles: [ignored], roleFrom: detected } }',
    'that a column is harmless is for a person to say',
  ],
  [
    'an unrecognised column that is more',
    'columns: { a: { roles: [quasi-identifier, sensitive], roleFrom: assumed } }',
    'what nobody recognised is assumed to be a quasi-identifier, and nothing else',
  ],
  [
    'harmless elsewhere',
    'columns: { a: { roles: [quasi-identifier], harmless: ["F"] } }',
    'harmless is for columns with the role sensitive',
  ],
  [
    'missingMeans elsewhere',
    'columns: { a: { roles: [weight], missingMeans: none } }',
    'missingMeans is for columns with the role sensitive',
  ],
  [
    'ordered elsewhere',
    'columns: { a: { roles: [quasi-identifier], ordered: false } }',
    'ordered is for columns with the role sensitive',
  ],
  [
    'judgeAt elsewhere',
    'columns: { a: { roles: [ignored], judgeAt: value } }',
    'judgeAt is for columns with the role sensitive',
  ],
  [
    'reason alone',
    'columns: { a: { roles: [ignored], reason: x } }',
    'reason and by are needed together',
  ],
  ['by alone', 'columns: { a: { roles: [ignored], by: x } }', 'reason and by are needed together'],
  [
    'by elsewhere',
    'columns: { a: { roles: [weight], by: x } }',
    'by is for columns with the role ignored',
  ],
  [
    'generalise elsewhere',
    'columns: { a: { roles: [sensitive], generalise: { band: 5 } } }',
    'generalise is for columns with the role quasi-identifier',
  ],
  [
    'ordered text',
    'columns: { a: { roles: [sensitive], type: text, ordered: true } }',
    'ordered does not fit values of type text',
  ],
  [
    'bands of dates',
    'columns: { a: { roles: [sensitive], type: date, judgeAt: band } }',
    'judgeAt does not fit values of type date',
  ],
  [
    'categories of numbers',
    'columns: { a: { roles: [sensitive], type: integer, judgeAt: icd10-category } }',
    'judgeAt does not fit values of type integer',
  ],
  [
    'years of numbers',
    'columns: { a: { roles: [quasi-identifier], type: decimal, generalise: { date: year } } }',
    'generalise does not fit values of type decimal',
  ],
  [
    'bands of text',
    'columns: { a: { roles: [quasi-identifier], type: text, generalise: { band: 2 } } }',
    'generalise does not fit values of type text',
  ],
  [
    'a sensitive column and none',
    'sensitive: []\ncolumns: { a: { roles: [sensitive] } }',
    'no column is said to be sensitive, and a column has that role',
  ],
  [
    'two subjects',
    'columns: { a: { roles: [subject] }, b: { roles: [subject] } }',
    'another column is the subject already',
  ],
  [
    'a subject and another',
    'subject: { column: a }\ncolumns: { b: { roles: [subject] } }',
    'another column is the subject already',
  ],
  [
    'a private subject with the role',
    'subject: { column: a, released: false }\ncolumns: { a: { roles: [subject] } }',
    'the role subject means a released key, and the subject is said not to be released',
  ],
  [
    'a sensitive subject',
    'subject: { column: a }\ncolumns: { a: { roles: [sensitive] } }',
    'the subject cannot be sensitive as well',
  ],
  [
    'an ignored subject',
    'subject: { column: a }\ncolumns: { a: { roles: [ignored] } }',
    'the subject cannot be ignored as well',
  ],
  [
    'a count as subject',
    'subject: { column: n }\ncolumns: { n: { roles: [count] } }',
    'the subject cannot be a count as well',
  ],
  [
    'persons and a suggested subject',
    'unit: person\ncolumns: { a: { roles: [subject], roleFrom: detected } }',
    'every record is said to be a person, and a subject is declared',
  ],
  [
    'persons and a subject',
    'unit: person\nsubject: { column: a }',
    'every record is said to be a person, and a subject is declared',
  ],
  [
    'persons and the role',
    'unit: person\ncolumns: { a: { roles: [subject] } }',
    'every record is said to be a person, and a subject is declared',
  ],
])('%s is a contradiction', (_, text, message) => {
  expect(
    contradictions(parse(text)).map(({ problem }) => problemText(problem, 'en').message),
  ).toEqual([message]);
});

test.each([
  [
    'numbers that are ordered',
    'columns: { a: { roles: [sensitive], type: integer, ordered: true, judgeAt: band } }',
  ],
  ['dates that are ordered', 'columns: { a: { roles: [sensitive], type: date, ordered: true } }'],
  ['unordered text', 'columns: { a: { roles: [sensitive], type: text, ordered: false } }'],
  [
    'months of dates',
    'columns: { a: { roles: [quasi-identifier], type: date, generalise: { date: month } } }',
  ],
  ['an empty list of missing tokens', 'missing: { tokens: [] }'],
  ['strategic and sensitive', 'columns: { price: { roles: [strategic, sensitive] } }'],
  ['counts', 'columns: { n: { roles: [count] }, m: { roles: [count], roleFrom: detected } }'],
  ['a suggestion', 'columns: { a: { roles: [sensitive], roleFrom: detected, harmless: ["F"] } }'],
  ['an assumption', 'columns: { a: { roles: [quasi-identifier], roleFrom: assumed } }'],
  ['ignored without a reason', 'columns: { a: { roles: [ignored] } }'],
  [
    'sensitive and a quasi-identifier',
    'columns: { a: { roles: [sensitive, quasi-identifier], generalise: { prefix: 3 }, harmless: ["1"] } }',
  ],
])('%s is no contradiction', (_, text) => {
  expect(contradictions(parse(text))).toEqual([]);
});

test('parts of the wrong shape are left to the schema', () => {
  const text =
    'columns: { a: { roles: [weight, weight], harmles: [] }, b: 1 }\nsubject: a\nsensitive: x';
  expect(contradictions(parse(text))).toEqual([]);
  expect(contradictions(null)).toEqual([]);
  expect(contradictions(['a'])).toEqual([]);
});
