import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const schema = z.strictObject({
  columns: z
    .record(
      z.string(),
      z.strictObject({
        roles: z.array(z.enum(['sensitive', 'ignored'])).optional(),
        harmless: z.array(z.string()).optional(),
        generalise: z
          .union([
            z.strictObject({ date: z.enum(['month', 'year']) }),
            z.strictObject({ band: z.number() }),
          ])
          .optional(),
        unit: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    )
    .optional(),
  rules: z.array(z.string()).optional(),
});

const codes = { syntax: 'E-CONFIG-SYNTAX', invalid: 'E-CONFIG-INVALID' } as const;

function errorOf(text: string, excerpt?: 'line' | 'masked'): HealthriskError {
  try {
    readYaml(text, 'c.yaml', schema, codes, excerpt ? { excerpt } : {});
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('readYaml', () => {
  it('gives the value and the place of every node and key', () => {
    const text = 'columns:\n  age: { roles: [ignored] }\nrules: [a,\n  b]\n';
    const { value, locate } = readYaml(text, 'c.yaml', schema, codes);
    expect(value.columns!.age!.roles).toEqual(['ignored']);
    const at = (path: (string | number)[], spot?: 'key') => {
      const { line, column } = locate(path, spot);
      return [line, column];
    };
    expect(at(['rules', 1])).toEqual([4, 3]);
    expect(at(['columns', 'age', 'roles', 0])).toEqual([2, 18]);
    expect(at(['columns', 'age'], 'key')).toEqual([2, 3]);
    expect(at(['columns', 'nobody', 'roles'])).toEqual([2, 3]);
    expect(at([])).toEqual([1, 1]);
  });

  it('gives an error for problems found later', () => {
    const { error } = readYaml('rules: [a, b]\n', 'c.yaml', schema, codes);
    const made = error('E-CONFIG-COLUMN', [
      { path: ['rules', 1], message: 'second' },
      { path: ['rules', 0], message: 'first', hint: 'do' },
    ]);
    expect(made).toMatchObject({ code: 'E-CONFIG-COLUMN', message: 'first', hint: 'do' });
    expect(made.others).toMatchObject([{ message: 'second', location: { line: 1, column: 12 } }]);
  });

  it.each([
    ['rules: [02139]', 1, 9, 'expected text, found a number', 'put it in quotes'],
    ['rules: [true]', 1, 9, 'expected text, found true or false', 'put it in quotes'],
    ['rules:', 1, 7, 'expected a list, found nothing', 'see healthrisk schema config'],
    ['columns: {a: {rols: []}}', 1, 15, 'unknown key "rols"', 'did you mean "roles"?'],
    [
      'columns: {a: {x: []}}',
      1,
      15,
      'unknown key "x"',
      'keys allowed here: roles, harmless, generalise, unit',
    ],
    [
      'columns: {a: {roles: [sensitiv]}}',
      1,
      23,
      'is none of the allowed values',
      'did you mean "sensitive"?',
    ],
    ['columns: {a: {generalise: {date: yeer}}}', 1, 34, 'is none of the', 'did you mean "year"?'],
    ['columns: {a: {generalise: {bnd: 1}}}', 1, 28, 'unknown key "bnd"', 'did you mean "band"?'],
    ['columns: {a: {generalise: 5}}', 1, 27, 'expected a map of keys, found a number', null],
    [
      'columns: {a: {unit: 5}}',
      1,
      21,
      'expected text or a list, found a number',
      'put it in quotes',
    ],
    ['rules: [&a x, *a]', 1, 15, 'aliases are not allowed: write the value out', null],
    ['columns: {__proto__: {}}', 1, 11, 'this key is not allowed', null],
    ['? [a]\n: b', 1, 3, 'a key must be a text', null],
    ['rules: [a', 1, 10, 'the indentation does not fit the lines above, or a bracket', null],
    ['a: 1\n---\nb: 2', 2, 1, 'the file holds more than one YAML document', null],
  ])('%s', (text, line, column, message, hint) => {
    const error = errorOf(text);
    const found = [error, ...error.others].find((each) => each.message.startsWith(message));
    expect(found).toMatchObject({ location: { file: 'c.yaml', line, column } });
    if (hint !== null) expect(found!.hint).toBe(hint);
  });

  it('keeps the spelling of keys', () => {
    const { value } = readYaml('columns:\n  02139: {}\n  no: {}\n  1e3: {}\n', 'c', schema, codes);
    expect(Object.keys(value.columns!)).toEqual(['02139', 'no', '1e3']);
  });

  it('survives what would exhaust it', () => {
    const bomb = `a: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]}, `.repeat(9)}]`)
      .join('\n')}`;
    expect(errorOf(bomb).code).toBe('E-CONFIG-SYNTAX');
    const deep = ['[', '{', '- ', '? '].map((opening) => opening.repeat(200_000));
    deep.push(Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''));
    for (const text of deep) {
      expect(errorOf(text)).toMatchObject({
        code: 'E-CONFIG-SYNTAX',
        message: 'the text is nested too deeply, or too long',
      });
    }
  });

  it('counts nesting, not brackets', () => {
    const intervals = Array.from({ length: 300 }, (_, i) => `"[${i}, ${i + 1}["`).join(', ');
    const lines = Array.from({ length: 300 }, () => '  - "[["\n').join('');
    expect(readYaml(`rules: [${intervals}]`, 'c', schema, codes).value.rules).toHaveLength(300);
    expect(readYaml(`rules:\n${lines}`, 'c', schema, codes).value.rules).toHaveLength(300);
  });

  it('hides a child of a broken parent', () => {
    const error = errorOf('columns: 5\nrules: [1]');
    expect([error, ...error.others].map(({ location }) => location!.line)).toEqual([1, 2]);
  });
});

describe('excerpts of a file whose values may be data', () => {
  it.each([
    [
      'columns: { a: { roles: [sensitiv], harmless: [CANARY] } } # CANARY',
      'columns: { a: { roles: [·',
    ],
    ['columns:\n  a: { harmless: [CANARY, 5] }', '  a: { harmless: [······, ·] }'],
    ['columns:\n  a: { harmless: ["CA, N: ARY", 5] }', '  a: { harmless: [············, ·] }'],
    ['columns:\n  a: { harmless: CANARY }', '  a: { harmless: ······ }'],
  ])('%s', (text, shown) => {
    const error = errorOf(text);
    for (const each of [error, ...error.others]) {
      expect(each.location!.excerpt).toContain(shown);
      expect(JSON.stringify([each.message, each.hint, each.location])).not.toMatch(/CANARY|ARY/);
    }
  });

  it('show no line at all of a text that is no YAML', () => {
    for (const text of ['harmless: [CANARY', 'a: "CANARY', 'CANARY: x: y', 'a: CANARY\n b: 1']) {
      const error = errorOf(text);
      expect(error.code).toBe('E-CONFIG-SYNTAX');
      expect(JSON.stringify([error, ...error.others])).not.toContain('CANARY');
      expect(error.location!.excerpt).toBeUndefined();
    }
  });

  it('never show control characters, and leave very long lines out', () => {
    const esc = String.fromCharCode(27);
    expect(errorOf(`rules: 5 # ${esc}[2J`, 'line').location!.excerpt).toBe('rules: 5 #  [2J');
    expect(errorOf(`rules: 5 # ${'x'.repeat(300)}`, 'line').location!.excerpt).toBeUndefined();
  });
});
