import { expect, test } from 'vitest';
import { configSchema } from '../../../src/cli/config/schema.ts';
import { HealthriskError } from '../../../src/errors/healthrisk-error.ts';
import { readYaml } from '../../../src/yaml/read-yaml.ts';

function failure(text: string): HealthriskError {
  try {
    readYaml(text, 'healthrisk.yaml', configSchema, {
      syntax: 'E-CONFIG-SYNTAX',
      invalid: 'E-CONFIG-INVALID',
    });
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
  throw new Error('expected it to fail');
}

test.each([
  ['an empty file', '', 1, 1, 'expected a map of keys, found nothing'],
  ['a list', '- a', 1, 1, 'expected a map of keys, found a list'],
  ['a misspelt key', 'unit: person\ncolums: {}', 2, 1, 'unknown key "colums"'],
  ['an unknown key', 'unit: person\nsecret: {}', 2, 1, 'unknown key'],
  ['a file about something else', 'colums: {}', 1, 1, 'unknown key'],
  [
    'a column without roles',
    'columns:\n  a: { ordered: true }',
    2,
    3,
    'the key "roles" is missing',
  ],
  ['a column without anything', 'columns:\n  a:', 2, 5, 'expected a map of keys, found nothing'],
  ['no role', 'columns:\n  a: { roles: [] }', 2, 15, 'must not be empty'],
  [
    'an unknown role',
    'columns:\n  a: { roles: [unassessed] }',
    2,
    16,
    'is none of the allowed values',
  ],
  [
    'a number among harmless values',
    'columns:\n  a: { roles: [sensitive], harmless: ["1", 2] }',
    2,
    44,
    'expected text, found a number',
  ],
  [
    'no harmless value',
    'columns:\n  a: { roles: [sensitive], harmless: [] }',
    2,
    38,
    'must not be empty',
  ],
  [
    'a sensitive column at the top level',
    'sensitive: [a]',
    1,
    12,
    'must be the empty list: sensitive columns get their role under columns',
  ],
  ['an unquoted missing token', 'missing: { tokens: [0] }', 1, 21, 'expected text, found a number'],
  ['a policy for later', 'missing: { policy: wildcard }', 1, 20, 'is none of the allowed values'],
  ['an unknown channel', 'channel: internet', 1, 10, 'is none of the allowed values'],
  ['another unit', 'unit: row', 1, 7, 'must be person'],
  ['a subject without column', 'subject: { released: true }', 1, 1, 'the key "column" is missing'],
  ['no rule pack', 'rules: []', 1, 8, 'must not be empty'],
  [
    'an empty reason',
    'columns:\n  a: { roles: [ignored], reason: " ", by: x }',
    2,
    34,
    'must not be empty',
  ],
  [
    'days',
    'columns:\n  a: { roles: [quasi-identifier], generalise: { date: day } }',
    2,
    55,
    'is none of the allowed values',
  ],
  [
    'no band',
    'columns:\n  a: { roles: [quasi-identifier], generalise: { band: 0 } }',
    2,
    55,
    'must be above 0',
  ],
  [
    'half a prefix',
    'columns:\n  a: { roles: [quasi-identifier], generalise: { prefix: 1.5 } }',
    2,
    57,
    'expected a whole number, found a number with decimals',
  ],
  [
    'a hierarchy without level',
    'columns:\n  a: { roles: [quasi-identifier], generalise: { hierarchy: x.csv } }',
    2,
    35,
    'the key "level" is missing',
  ],
])('%s is invalid', (_, text, line, column, message) => {
  const error = failure(text);
  expect(error.others).toEqual([]);
  expect(error).toMatchObject({ code: 'E-CONFIG-INVALID', message, location: { line, column } });
});
