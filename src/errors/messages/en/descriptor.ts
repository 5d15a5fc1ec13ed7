import type { Choices } from '../../did-you-mean.ts';
import type { Area } from '../told.ts';
import { or, suggestion } from './words.ts';

const TYPES = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  boolean: 'a boolean',
  null: 'nothing',
};

/** A type of a value in JSON. */
export type JsonType = keyof typeof TYPES;

/** Metadata beside the data. */
export const descriptor = {
  'descriptors-differ': () => ({
    message:
      'expected one description of all files, found that the metadata beside them describe them differently',
    hint: 'assess them one by one, or without their metadata: --no-descriptor',
  }),
  'schema-file-missing': () => ({
    message: 'expected a file of that name beside this one, found none',
    hint: 'put the Table Schema there, or write it here',
  }),
  'other-json-type': (given: { expected: readonly JsonType[]; found: JsonType }) => ({
    message: `expected ${or(given.expected.map((type) => TYPES[type]))}, found ${TYPES[given.found]}`,
  }),
  'other-word': (choices: Choices) => ({
    message: 'is none of the allowed values',
    hint: suggestion(choices, 'allowed'),
  }),
  'too-many-entries': ({ most }: { most: number }) => ({
    message: `expected at most ${most} entries, found more`,
  }),
  'entry-twice': () => ({ message: 'the same entry stands twice' }),
  'path-and-data': () => ({ message: 'expected a path or data, found both' }),
  'sensitive-and-insensitive': () => ({
    message: 'a column cannot be sensitive and insensitive',
    hint: 'leave out one of the two',
  }),
  'subject-and-sensitive': () => ({
    message: 'the subject cannot be sensitive as well',
    hint: 'leave out one of the two',
  }),
} satisfies Area;
