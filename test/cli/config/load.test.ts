import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../../src/cli/config/load.ts';
import { HealthriskError } from '../../../src/errors/healthrisk-error.ts';
import { NO_CONTEXT } from '../../../src/model/context.ts';
import { SMALL_FILE_MAX } from '../../../src/yaml/read-text-file.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/config');

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'healthrisk-config-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function load(text: string | Uint8Array) {
  const path = join(directory, 'healthrisk.yaml');
  await writeFile(path, text);
  return loadConfig(path, 'healthrisk.yaml');
}

async function failure(loading: Promise<unknown>): Promise<HealthriskError> {
  const error = await loading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HealthriskError)) throw error ?? new Error('expected it to fail');
  return error;
}

/** [code, line, column, message] of all problems, in their order. */
const places = (error: HealthriskError) =>
  [error, ...error.others].map(({ code, location, message }) => [
    code,
    location?.line,
    location?.column,
    message,
  ]);

test('a configuration with every key', async () => {
  const config = await loadConfig(join(fixtures, 'healthrisk.yaml'));
  expect(Object.fromEntries(config.declarations.columns)).toEqual({
    birth_date: { roles: ['quasi-identifier'], generalise: { date: 'year' } },
    age: { roles: ['quasi-identifier'], generalise: { band: 5 } },
    postcode: { roles: ['quasi-identifier'], generalise: { prefix: 2 } },
    marital_status: {
      roles: ['quasi-identifier'],
      generalise: {
        hierarchy: [
          ['Married', 'Partner', '*'],
          ['Cohabiting', 'Partner', '*'],
          ['Divorced', 'Alone', '*'],
          ['Widowed', 'Alone', '*'],
        ],
        level: 1,
      },
    },
    diagnosis: { roles: ['sensitive'], judgeAt: 'icd10-category', missingMeans: 'unknown' },
    comorbidity: { roles: ['sensitive'], judgeAt: 'icd10-category' },
    felt_depressed: { roles: ['sensitive'], harmless: ['F', '0'], missingMeans: 'none' },
    cost: { roles: ['sensitive', 'quasi-identifier'], ordered: true, judgeAt: 'band' },
    name: { roles: ['direct-identifier'] },
    survey_weight: { roles: ['weight'] },
    ward: {
      roles: ['ignored'],
      reason: 'on every invoice, public price list',
      by: 'data protection officer',
    },
  });
  expect(config.declarations).toMatchObject({
    noSensitiveColumn: false,
    subject: { column: 'patient_id', released: false },
    recordsArePersons: false,
    missing: { tokens: ['', 'NA'], policy: 'refuse' },
    channel: 'secure-space',
  });
  expect(config.rules).toEqual(['open-data', 'fixtures/config/packs/mine.yaml']);
  expect(config.locate(['columns', 'age'], 'key')).toMatchObject({ line: 4, column: 3 });
});

test('what a configuration does not speak of is null', async () => {
  const { declarations, rules } = await load('unit: person\nsensitive: []\n');
  expect(declarations).toEqual({
    columns: new Map(),
    noSensitiveColumn: true,
    subject: null,
    recordsArePersons: true,
    shape: null,
    missing: { tokens: null, policy: null },
    channel: null,
    context: NO_CONTEXT,
  });
  expect(rules).toBeNull();
});

test.each([
  ['at the top level', 'subject: { column: id }'],
  ['at the top level, said to be released', 'subject: { column: id, released: true }'],
  ['as a role', 'columns: { id: { roles: [subject] } }'],
  ['in both places', 'subject: { column: id }\ncolumns: { id: { roles: [subject] } }'],
  ['also a direct identifier', 'columns: { id: { roles: [subject, direct-identifier] } }'],
])('a subject %s is a released key', async (_, text) => {
  expect((await load(text)).declarations.subject).toEqual({ column: 'id', released: true });
});

test('a suggestion says whose it is, and makes no column the subject', async () => {
  const { declarations } = await load(
    'columns: { id: { roles: [subject], roleFrom: detected }, x: { roles: [quasi-identifier], roleFrom: assumed } }',
  );
  expect(Object.fromEntries(declarations.columns)).toEqual({
    id: { roles: ['subject'], roleFrom: 'detected' },
    x: { roles: ['quasi-identifier'], roleFrom: 'assumed' },
  });
  expect(declarations.subject).toBeNull();
});

test.each(['declared', 'descriptor', 'guessed'])(
  'roleFrom: %s is for nobody to write',
  async (from) => {
    const error = await failure(load(`columns: { a: { roles: [weight], roleFrom: ${from} } }`));
    expect(error.code).toBe('E-CONFIG-INVALID');
  },
);

test('forms of cells come with their labels, and those that cannot be used are told', async () => {
  const ipp = "recognise: { ipp: { pattern: 'H\\d{7}', roles: [direct-identifier] } }";
  expect((await load(ipp)).patterns).toEqual([
    { label: 'ipp', pattern: 'H\\d{7}', roles: ['direct-identifier'] },
  ]);
  const error = await failure(load(ipp.replace('H', '(')));
  expect(places(error).map(([code, line]) => [code, line])).toEqual([['E-CONFIG-PATTERN', 1]]);
});

test('judgeAt goes before what the type icd10 stands for', async () => {
  const text = 'columns: { d: { roles: [sensitive], type: icd10, judgeAt: value } }';
  expect((await load(text)).declarations.columns.get('d')?.judgeAt).toBe('value');
  const quasi = await load('columns: { d: { roles: [quasi-identifier], type: icd10 } }');
  expect(quasi.declarations.columns.get('d')).toEqual({ roles: ['quasi-identifier'] });
});

test.each(['constructor', 'toString', 'hasOwnProperty'])(
  '%s is a column like any other',
  async (name) => {
    const { declarations } = await load(`columns: { ${name}: { roles: [weight] } }`);
    expect([...declarations.columns]).toEqual([[name, { roles: ['weight'] }]]);
  },
);

test('__proto__ is refused, and pollutes nothing', async () => {
  const error = await failure(load('columns:\n  __proto__: { roles: [weight] }\n'));
  expect(places(error)).toEqual([['E-CONFIG-SYNTAX', 2, 3, 'this key is not allowed']]);
  expect('roles' in {}).toBe(false);
});

test('all problems of one file come at once, in the order of the file', async () => {
  const error = await failure(loadConfig(join(fixtures, 'broken.yaml'), 'broken.yaml'));
  expect(places(error).map(([code, line]) => [code, line])).toEqual([
    ['E-CONFIG-INVALID', 3],
    ['E-CONFIG-INVALID', 4],
    ['E-CONFIG-INVALID', 4],
    ['E-CONFIG-ROLE', 5],
    ['E-CONFIG-ROLE', 5],
    ['E-CONFIG-ROLE', 5],
    ['E-CONFIG-ROLE', 6],
    ['E-CONFIG-INVALID', 7],
    ['E-CONFIG-ROLE', 8],
    ['E-CONFIG-ROLE', 10],
    ['E-CONFIG-INVALID', 11],
  ]);
  const all = [error, ...error.others];
  expect(all.map(({ hint }) => hint)).toEqual(
    expect.arrayContaining([
      'did you mean "quasi-identifier"?',
      'did you mean "ordered"?',
      'put it in quotes',
      'did you mean "open"?',
    ]),
  );
  expect(new Set(all.map(({ location }) => location?.file))).toEqual(new Set(['broken.yaml']));
});

test('contradictions point to the setting, and name the way out', async () => {
  const error = await failure(load('columns:\n  a:\n    roles: [weight]\n    ordered: true\n'));
  expect(error.location).toMatchObject({ line: 4, column: 5 });
  expect(error.hint).toBe('give the column that role, or remove ordered');
});

const using = (file: string, level: number) =>
  `columns:\n  a:\n    roles: [quasi-identifier]\n    generalise: { hierarchy: ${JSON.stringify(file)}, level: ${level} }\n`;

test('a level that the hierarchy does not have', async () => {
  const error = await failure(load(using(join(fixtures, 'marital-status.csv'), 3)));
  expect(places(error)).toEqual([
    [
      'E-CONFIG-HIERARCHY',
      4,
      expect.any(Number),
      'the hierarchy has the levels 0 to 2, and level 3 is asked for',
    ],
  ]);
});

test('a broken hierarchy is told at its own line, after the problems of the configuration', async () => {
  const broken = using(join(fixtures, 'hierarchies/ragged.csv'), 1);
  const error = await failure(load(`${broken}  b: { roles: [weight, weight] }\n`));
  expect(places(error)).toEqual([
    ['E-CONFIG-ROLE', 5, expect.any(Number), 'the role weight stands twice'],
    ['E-CONFIG-HIERARCHY', 2, 3, 'expected 3 levels as in the first line, found 2'],
  ]);
});

test('a file that is not there, and bytes that are not UTF-8', async () => {
  const missing = await failure(loadConfig(join(directory, 'none.yaml'), 'none.yaml'));
  expect(missing).toMatchObject({ code: 'E-CONFIG-NOT-FOUND', exitCode: 78 });
  expect(missing.location).toEqual({ file: 'none.yaml' });
  const latin = await failure(load(Uint8Array.from([0x61, 0x3a, 0x20, 0xe9])));
  expect(latin.code).toBe('E-CONFIG-SYNTAX');
});

test.each([
  ['a directory', fixtures, 'E-CONFIG-NOT-FOUND', 'found a directory'],
  ['a device', '/dev/zero', 'E-CONFIG-NOT-FOUND', 'found a pipe or a device'],
])('%s is no configuration', async (_, path, code, message) => {
  const error = await failure(loadConfig(path, 'c.yaml'));
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
});

test('a pipe is not waited for, and a file without end is not read', async () => {
  const pipe = join(directory, 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);
  expect((await failure(loadConfig(pipe))).code).toBe('E-CONFIG-NOT-FOUND');
  const large = join(directory, 'large.yaml');
  await writeFile(large, '');
  await truncate(large, SMALL_FILE_MAX + 1);
  const error = await failure(loadConfig(large));
  expect(error.code).toBe('E-CONFIG-SYNTAX');
  expect(error.message).toContain('expected at most 16 MiB');
});

test('paths are told as they were written, seen from where the configuration is', async () => {
  await load('rules: [./mine.yaml, open-data, ../x.csv, /abs/p.yaml]\n').then(({ rules }) => {
    const seen = relative('', directory);
    expect(rules).toEqual([
      join(seen, 'mine.yaml'),
      'open-data',
      join(seen, '../x.csv'),
      '/abs/p.yaml',
    ]);
  });
  const path = join(directory, 'conf.yaml');
  for (const [file, shown] of [
    ['./none.csv', 'sub/none.csv'],
    ['/none.csv', '/none.csv'],
  ] as const) {
    await writeFile(path, using(file, 1));
    expect((await failure(loadConfig(path, 'sub/conf.yaml'))).location).toEqual({ file: shown });
  }
});

test('broken YAML', async () => {
  const error = await failure(load('columns: { a: {\n'));
  expect(error.code).toBe('E-CONFIG-SYNTAX');
});

test('no message, hint or excerpt holds a value of the file', async () => {
  const texts = [
    'columns: { a: { roles: [sensitive], harmless: [CANARY, 1] } }',
    'columns: { a: { roles: [sensitive], harmless: CANARY } }',
    'columns: { a: { roles: [weight], harmless: [CANARY] } }',
    'missing: { tokens: [CANARY, 1] }',
    'channel: CANARY',
    'columns: { a: { roles: [ignored], reason: CANARY } }',
    'missing: { tokens: [CANARY',
    'columns: { a: { roles: [sensitive], harmless: ["CANARY] } }',
    'columns:\n  a:\n    roles: [sensitive]\n    harmless:\n      - CANARY: mild\n',
    'columns:\n  a:\n    roles: [sensitive]\n    harmless:\n      CANARY:\n',
    'columns:\n  a:\n    roles: [weight, weight]\n    harmless:\n  CANARY: { x: 1 }\n',
    'missing:\n  CANARY987: "x"\n',
    'missing:\n  tokens:\n    CANARY: "x"\n',
    'columns: !!set { CANARY }',
    'columns: !!omap [CANARY: 1]',
    'CANARY: CANARY\nCANARY2: CANARY\n',
  ];
  for (const text of texts) {
    const error = await failure(load(text));
    for (const { message, hint, location } of [error, ...error.others]) {
      expect(`${message} ${hint} ${location?.excerpt}`).not.toContain('CANARY');
    }
  }
});
