import type { Choices } from '../../did-you-mean.ts';
import type { Area } from '../told.ts';
import { or, suggestion } from './words.ts';

const TYPES = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  null: 'nothing',
  other: 'another type',
};

const FOUND = {
  nothing: 'nothing',
  list: 'a list',
  map: 'a map of keys',
  text: 'text',
  boolean: 'true or false',
  'not-finite': 'no finite number',
  number: 'a number',
  decimals: 'a number with decimals',
};

/** A type that a schema of a YAML file asks for. */
export type YamlType = keyof typeof TYPES;

/** What stands there instead. */
export type YamlFound = keyof typeof FOUND;

/** A number that a value is held against. */
export interface Limit {
  limit: number | bigint;
  isIncluded: boolean;
}

/** Files in YAML, and what a schema says of them. */
export const yaml = {
  'yaml-too-deep': () => ({ message: 'the text is nested too deeply, or too long' }),
  'yaml-alias': () => ({ message: 'aliases are not allowed: write the value out' }),
  'yaml-key-refused': () => ({ message: 'this key is not allowed' }),
  'unknown-key': ({ key, ...choices }: Choices & { key: string | null }) => ({
    message: key === null ? 'unknown key' : `unknown key ${JSON.stringify(key)}`,
    hint: suggestion(choices, 'keys allowed here'),
  }),
  'key-not-allowed': () => ({ message: 'this key is not allowed here' }),
  'key-missing': ({ key }: { key: string }) => ({ message: `the key "${key}" is missing` }),
  'key-of-choices-missing': ({ key, allowed }: { key: string; allowed: readonly string[] }) => ({
    message: `the key "${key}" is missing`,
    hint: `allowed: ${allowed.join(', ')}`,
  }),
  'other-yaml-type': (given: { expected: readonly YamlType[]; found: YamlFound }) => ({
    message: `expected ${or([...new Set(given.expected.map((type) => TYPES[type]))])}, found ${FOUND[given.found]}`,
  }),
  'text-unquoted': (given: { expected: readonly YamlType[]; found: YamlFound }) => ({
    message: `expected ${or([...new Set(given.expected.map((type) => TYPES[type]))])}, found ${FOUND[given.found]}`,
    hint: 'put it in quotes',
  }),
  'other-choice': (choices: Choices) => ({
    message:
      choices.allowed.length === 1
        ? `must be ${choices.allowed[0]}`
        : 'is none of the allowed values',
    hint: suggestion(choices, 'allowed'),
  }),
  'is-empty': () => ({ message: 'must not be empty' }),
  'is-too-small': ({ limit, isIncluded }: Limit) => ({
    message: `must be ${isIncluded ? 'at least' : 'above'} ${limit}`,
  }),
  'is-too-big': ({ limit, isIncluded }: Limit) => ({
    message: `must be ${isIncluded ? 'at most' : 'below'} ${limit}`,
  }),
  'is-misshapen': () => ({ message: 'does not have the form that is needed here' }),
} satisfies Area;
