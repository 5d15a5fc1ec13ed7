import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '../../../src/cli/config/schema.ts';

const jsonSchema = z.toJSONSchema(configSchema);
const validate = new Ajv2020({ strict: false }).compile(jsonSchema);
const fixture = (file: string): unknown =>
  parse(readFileSync(resolve(import.meta.dirname, '../../../fixtures/config', file), 'utf8'));

test('the JSON Schema accepts what the loader accepts, and nothing broken', () => {
  expect(validate(fixture('healthrisk.yaml'))).toBe(true);
  expect(validate(fixture('broken.yaml'))).toBe(false);
  expect(validate({ sensitive: [] })).toBe(true);
  expect(validate({ sensitive: ['a'] })).toBe(false);
});

test('every key of the JSON Schema says what it is for', () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(child as Record<string, object>)) {
          if (!('description' in property)) silent.push(`${path}.${name}`);
        }
      }
      visit(child, `${path}.${key}`);
    }
  };
  visit(jsonSchema, '');
  expect(silent).toEqual([]);
});
