import type { Area } from '../told.ts';
import { and, plural } from './words.ts';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' };

const MIXTURE =
  'write all parts in UTF-8; if it is Windows-1252 throughout, say so with --encoding windows-1252';

/** A sign between the cells of a record. */
export type DelimiterSign = keyof typeof DELIMITERS;

/** Grammar and encoding of the data. */
export const data = {
  'bytes-not-encoding': ({ encoding }: { encoding: string }) => ({
    message: `expected ${encoding}, found bytes that do not decode`,
  }),
  'bytes-not-1252': () => ({
    message: 'expected windows-1252, as the text began, found bytes that are not',
    hint: MIXTURE,
  }),
  'other-byte-order-mark': ({ declared, found }: { declared: string; found: string }) => ({
    message: `expected ${declared}, found the byte order mark of ${found}`,
    hint: `name the encoding with --encoding ${found}`,
  }),
  'unmarked-utf-16': ({ encoding }: { encoding: string }) => ({
    message: `expected UTF-8 or Windows-1252, found what looks like ${encoding} without its mark`,
    hint: `name the encoding with --encoding ${encoding}`,
  }),
  'two-encodings': () => ({
    message: 'expected one encoding, found signs in UTF-8 beside bytes that are not UTF-8',
    hint: MIXTURE,
  }),
  'unknown-encoding': () => ({
    message: 'expected UTF-8 or Windows-1252, found bytes that are neither',
  }),
  'bare-carriage-return': () => ({
    message: 'expected records that end with LF or CRLF, found a bare carriage return and no LF',
  }),
  'several-delimiters': ({ fitting }: { fitting: readonly DelimiterSign[] }) => ({
    message: `expected one delimiter that fits, found ${and(fitting.map((sign) => DELIMITERS[sign]))}`,
  }),
  'another-delimiter': (given: { declared: DelimiterSign; found: DelimiterSign }) => ({
    message: `expected the delimiter ${DELIMITERS[given.declared]}, found ${DELIMITERS[given.found]}`,
  }),
  'mark-not-punctuation': ({ what }: { what: 'quote' | 'escape' }) => ({
    message: `expected one ASCII punctuation mark as ${what} character, found something else`,
    hint: `declare one character, such as " or ' or \\`,
  }),
  'comment-not-punctuation': () => ({
    message:
      'expected comments to begin with ASCII punctuation marks other than the quote character, found something else',
    hint: 'declare what comment lines begin with, such as # or //',
  }),
  'ragged-record': ({ expected, found }: { expected: number; found: number }) => ({
    message: `expected ${expected} ${plural(expected, 'field', 'fields')}, found ${found}`,
  }),
  'quote-inside': () => ({
    message: 'expected quotes around the whole cell, found one inside an unquoted cell',
  }),
  'text-after-quote': () => ({
    message: 'expected a delimiter or the end of the record after a closing quote, found text',
  }),
  'quote-unclosed': () => ({ message: 'expected a closing quote, found the end of the file' }),
  'no-record': () => ({ message: 'expected a header and records, found no record' }),
  'header-alone': () => ({
    message: 'expected a header and at least one record, found a single record',
  }),
  'column-unnamed': ({ column }: { column: number }) => ({
    message: `expected a name for every column, column ${column} has none`,
  }),
  'stated-column-unnamed': ({ column }: { column: number }) => ({
    message: `expected a name for every column, column ${column} has none`,
    hint: 'give it a name: this format states the names of columns',
  }),
  'columns-share-name': ({ one, other }: { one: number; other: number }) => ({
    message: `expected every column to have its own name, columns ${one} and ${other} share one`,
  }),
  'names-look-like-data': () => ({
    message: 'expected column names, found what looks like data in their place',
    hint: 'rename the columns; with --header yes the names are taken as they are and printed in reports',
  }),
  'header-looks-like-data': () => ({
    message: 'expected column names in the first record, found what looks like data',
  }),
  'names-stated': () => ({
    message: 'expected a CSV file for --header no, found a format that states the names of columns',
    hint: 'leave out --header',
  }),
  'two-empty-forms': () => ({
    message: 'expected one kind of empty cell in a column, found null and the empty text',
    hint: 'write all empty cells of a column as null, or all as the empty text, in every file',
  }),
  'csv-option': (given: { option: 'delimiter' | 'dialect' | 'encoding'; format: string }) => ({
    message: `expected a CSV file, as the ${given.option} given is for one, found ${given.format}`,
    hint: 'leave the option out',
  }),
} satisfies Area;
