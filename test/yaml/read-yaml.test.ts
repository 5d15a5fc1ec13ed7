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

function errorOf(text: string): HealthriskError {
  try {
    readYaml(text, 'c.yaml', schema, codes);
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
      { path: ['rules', 1], problem: ['is-empty'] },
      { path: ['rules', 0], problem: ['no-terminal'] },
    ]);
    expect(made).toMatchObject({ code: 'E-CONFIG-COLUMN', problem: ['no-terminal'] });
    expect(made.hint).toContain('--yes');
    expect(made.others).toMatchObject([
      { message: 'must not be empty', location: { line: 1, column: 12 } },
    ]);
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
      'unknown key',
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

/** Everything that an error shows of its file. */
function told(error: HealthriskError): string {
  return JSON.stringify([error, ...error.others].map((e) => [e.message, e.hint, e.location]));
}

describe('excerpts of a file whose values may be data', () => {
  it.each([
    [
      'columns: { a: { roles: [sensitiv], harmless: [CANARY] } } # CANARY',
      'columns: { a: { roles: [·',
    ],
    ['columns:\n  a: { harmless: [CANARY, 5] }', '  a: { harmless: [······, ·] }'],
    ['columns:\n  a: { harmless: ["CA, N: ARY", 5] }', '  a: { harmless: [············, ·] }'],
    ['columns:\n  a: { harmless: CANARY }', '  a: { harmless: ······ }'],
    ['columns:\n  a: { rols: CANARY }', '  ·: { rols: ······ }'],
  ])('%s', (text, shown) => {
    const error = errorOf(text);
    for (const each of [error, ...error.others]) {
      expect(each.location!.excerpt).toContain(shown);
    }
    expect(told(error)).not.toMatch(/CANARY|ARY/);
  });

  it.each([
    ['a list of maps', 'columns:\n  a:\n    harmless:\n      - CANARY: mild'],
    ['a forgotten dash', 'columns:\n  a:\n    harmless:\n      CANARY:'],
    ['a flow map', 'columns: { a: { harmless: { CANARY, "CANARY 2": 1 } } }'],
    ['roles', 'columns:\n  a:\n    roles:\n      - CANARY: x\n      CANARY2: y'],
    ['a value beside the settings', 'columns:\n  a:\n    harmless: []\n    CANARY: mild'],
    ['a value beside the columns', 'columns:\n  a: { roles: [x] }\n  CANARY: mild'],
    ['columns that describe nothing', 'columns: { CANARY, CANARY 2: { CANARY: x } }'],
    ['a value at the root', 'rules: 1\nCANARY: x'],
    ['keys of something else', 'CANARY: x\nCANARY2: { roles: [1] }'],
    ['a set', 'columns: !!set { CANARY }'],
    ['an ordered map', 'columns: !!omap [CANARY: 1]'],
    ['pairs', 'columns: !!pairs [CANARY: 1]'],
    ['bytes', 'rules: [!!binary CANARY]'],
    ['a set of YAML 1.1', '%YAML 1.1\n---\ncolumns: !!set { CANARY }'],
    ['a set under another name', '%TAG !y! tag:yaml.org,2002:\n---\ncolumns: !y!set { CANARY }'],
  ])('never show a value that became a key: %s', (_, text) => {
    expect(told(errorOf(text))).not.toContain('CANARY');
  });

  it('show no line at all of a text that is no YAML, or is about something else', () => {
    const texts = ['harmless: [CANARY', 'a: "CANARY', 'CANARY: x: y', 'a: CANARY\n b: 1'];
    for (const text of [
      ...texts,
      'rules: [&CANARY x, *CANARY]',
      'CANARY,1\nCANARY,2',
      'colums: 1',
    ]) {
      const error = errorOf(text);
      expect(told(error)).not.toMatch(/CANARY|colums/);
      expect(error.location!.excerpt).toBeUndefined();
    }
  });

  it('refuse what is no plain value, and say so', () => {
    for (const tag of ['set', 'omap', 'pairs', 'binary', 'timestamp']) {
      const error = errorOf(`rules: !!${tag} {}`);
      expect(error).toMatchObject({ code: 'E-CONFIG-SYNTAX', location: { line: 1, column: 8 } });
      expect(error.message).toContain('write a plain list, map or text');
    }
    expect(readYaml('rules: [!!str 5]', 'c', schema, codes).value.rules).toEqual(['5']);
    // YAML 1.1 would make it true.
    const old = readYaml('%YAML 1.1\n---\nrules: [yes]', 'c', schema, codes);
    expect(old.value.rules).toEqual(['yes']);
  });

  it('never show control characters, and leave very long lines out', () => {
    const esc = String.fromCharCode(27);
    expect(errorOf(`rules: 5 # ${esc}[2J`).location!.excerpt).toBe('rules: · · ·[··');
    expect(errorOf(`rules: 5 # ${'x'.repeat(300)}`).location!.excerpt).toBeUndefined();
  });

  it('are few and quick, whatever the file', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `CANARY${i}: x`).join('\n');
    const error = errorOf(`rules: 1\n${text}`);
    expect(error.others.length).toBeLessThan(100);
    expect(told(error)).not.toContain('CANARY');
  });
});
