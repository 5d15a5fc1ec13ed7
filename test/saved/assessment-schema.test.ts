import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerSchema } from '../../src/cli/commands/schema.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { json } from '../../src/report/json.ts';
import { assessmentSchema } from '../../src/saved/assessment-schema.ts';
import { SAMPLES } from '../report/sample.ts';

const validate = new Ajv2020({ strict: false }).compile(
  z.toJSONSchema(assessmentSchema, { io: 'input' }),
);

describe('the JSON Schema of an assessment', () => {
  it.each(Object.entries(SAMPLES))('accepts %s', (_, sample) => {
    validate(JSON.parse(json(sample())));
    expect(validate.errors).toBeNull();
  });

  it('accepts keys of later versions', () => {
    expect(validate({ ...SAMPLES.published(), later: 1 })).toBe(true);
  });

  it('refuses a bare null as a value', () => {
    const sample = SAMPLES.published();
    sample.metrics[0]!.value = null;
    expect(validate(sample)).toBe(false);
  });
});

describe('healthrisk schema', () => {
  const print = async (name: string) => {
    let text = '';
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    registerSchema(program, { words: cliWords.en, out: (more) => (text += more) });
    for (const command of program.commands) {
      command.exitOverride().configureOutput({ writeErr: () => {} });
    }
    await program.parseAsync(['schema', name], { from: 'user' });
    return text;
  };

  it.each(['config', 'pack', 'assessment', 'waivers', 'plan', 'treatment'])(
    'prints the file that ships: %s',
    async (name) => {
      const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
      const text = await print(name);
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(JSON.parse(text).$id).toBe(`urn:healthrisk:schema:${name}:v1`);
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
      addFormats.default(ajv);
      expect(ajv.compile(JSON.parse(text))).toBeTypeOf('function');
    },
  );

  it('knows no other', async () => {
    await expect(print('passwd')).rejects.toThrow(/Allowed choices/);
  });
});
