import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../../src/cli/config/load.ts';
import { patternProblems, patternsOf, recogniseSchema } from '../../../src/cli/config/recognise.ts';
import type { HealthriskError } from '../../../src/errors/healthrisk-error.ts';
import { parseYaml } from '../../../src/yaml/read-yaml.ts';

const schema = z.strictObject({ recognise: recogniseSchema });
const CODES = { syntax: 'E-CONFIG-SYNTAX', invalid: 'E-CONFIG-INVALID' } as const;
const parsed = (text: string) => parseYaml(text, 'healthrisk.yaml', schema, CODES);

const VALID = `recognise:
  patient number: { pattern: 'H\\d{6}', roles: [direct-identifier, subject] }
  ward: { pattern: 'W\\d\\d', roles: [quasi-identifier] }
`;

describe('recognise', () => {
  it('gives patterns by their word', () => {
    const { value } = parsed(VALID).fit();
    expect(patternsOf(value.recognise)).toEqual([
      { label: 'patient number', pattern: 'H\\d{6}', roles: ['direct-identifier', 'subject'] },
      { label: 'ward', pattern: 'W\\d\\d', roles: ['quasi-identifier'] },
    ]);
  });

  it('gives none where there is none', () => {
    expect(patternsOf(undefined)).toEqual([]);
  });

  it.each([
    ["a: { pattern: 'H', roles: [ignored] }", 3, 30, 'is none of the allowed values'],
    ["a: { pattern: 'H', roles: [] }", 3, 29, 'must not be empty'],
    ["a: { pattern: '', roles: [subject] }", 3, 17, 'must not be empty'],
    ["a: { pattern: 'H' }", 3, 3, 'the key "roles" is missing'],
    ["'**': { pattern: 'H', roles: [subject] }", 3, 3, 'this key is not allowed here'],
  ])('%s', (entry, line, column, message) => {
    const text = `recognise:\n  b: { pattern: 'B', roles: [subject] }\n  ${entry}\n`;
    let error: HealthriskError | undefined;
    try {
      parsed(text).fit();
    } catch (thrown) {
      error = thrown as HealthriskError;
    }
    expect(error).toMatchObject({ message, location: { line, column } });
  });

  it('tells unusable patterns at their place, and quotes none', async () => {
    const text = `recognise:
  a: { pattern: 'ZQCANARY(', roles: [subject] }
  b: { pattern: 'B', roles: [misspelt] }
  c: { pattern: 'ZQCANARY*', roles: [subject] }
  d: { pattern: '.*', roles: [subject] }
`;
    const yaml = parsed(text);
    const problems = await patternProblems(yaml.raw);
    const error = yaml.error('E-CONFIG-PATTERN', problems);
    const all = [error, ...error.others];
    expect(all.map(({ location }) => [location?.line, location?.column])).toEqual([
      [2, 17],
      [5, 17],
    ]);
    for (const { message, hint, location } of all) {
      expect(`${message} ${hint} ${location?.excerpt}`).not.toContain('ZQCANARY');
    }
  });

  it.each([null, 1, [], { recognise: [] }, { recognise: { a: 'H(' } }])(
    'says nothing of what has another shape: %j',
    async (value) => {
      expect(await patternProblems(value)).toEqual([]);
    },
  );

  it('has a JSON Schema', () => {
    const document = z.toJSONSchema(schema, { io: 'input' });
    expect(JSON.stringify(document)).toContain('"pattern"');
  });
});

describe('a label that may be a value', () => {
  it.each([["'8\\d{6}'"], ['8712345']])('is not shown: %s', async (label) => {
    const text = `recognise:\n  ${label}:\n    roles: [direct-identifier]\n`;
    const error = await readConfig(text, 'healthrisk.yaml').catch((caught: unknown) => caught);
    const told = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error);
    expect(told).toContain('E-CONFIG-INVALID');
    expect(told).not.toMatch(/8.?.?d\{6\}|8712345/);
  });
});
