import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { COMMON_FORMATS, FORMATS } from '../../src/report/index.ts';
import { RELEASE_REPORT_FORMATS } from '../../src/report/releases/index.ts';
import { ADVICE_FORMATS } from '../../src/report/treatments/index.ts';
import { emptyFolder, fixture, type How, type Ran, run } from '../support/run.ts';

/** Every cell of these files is a word that is nowhere else. */
const canary = readFileSync(fixture('canary.csv'), 'utf8');
const headerless = readFileSync(fixture('canary-headerless.csv'), 'utf8');
const CELL = /zqcanary|ZQK-/i;

const ROLES = [
  [],
  ['--qi', 'garden,river', '--sensitive', 'mountain', '--ignore', 'harbour'],
  ['--qi', 'garden', '--sensitive', 'mountain,river', '--subject', 'meadow'],
  ['--qi', 'garden', '--sensitive', 'mountain', '--subject-private', 'meadow', '--ignore', 'river'],
  ['--direct', 'garden', '--qi', 'river,mountain', '--weight', 'harbour'],
];

function noCell(ran: Ran, what: string): void {
  expect(`${ran.stdout}${ran.stderr}`, what).not.toMatch(CELL);
}

describe('no cell of the data leaves the tool', () => {
  it.each(LANGUAGES)('in any format, whatever the roles: %s', async (language) => {
    const summary = join(emptyFolder(), 'summary');
    for (const [at, roles] of ROLES.entries()) {
      const folder = emptyFolder();
      const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
      const shown = ['--format', at === 0 ? 'github' : FORMATS[at]!, '-v', '--lang', language];
      const args = ['assess', fixture('canary.csv'), ...roles, ...outputs, ...shown];
      const ran = await run(args, { env: { GITHUB_STEP_SUMMARY: summary } });
      expect([20, 30], ran.stderr).toContain(ran.code);
      noCell(ran, args.join(' '));
      expect(readdirSync(folder).sort()).toEqual([...FORMATS].sort());
      for (const format of FORMATS) {
        expect(readFileSync(join(folder, format), 'utf8'), format).not.toMatch(CELL);
      }
    }
    expect(readFileSync(summary, 'utf8')).not.toMatch(CELL);
  });

  it('in any file that is written', async () => {
    const folder = emptyFolder();
    const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    const args = ['assess', fixture('canary.csv'), ...ROLES[1]!, ...outputs];
    const ran = await run([...args, '--at-risk', join(folder, 'rows')]);
    noCell(ran, 'outputs');
    expect(readdirSync(folder)).toHaveLength(FORMATS.length + 1);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(CELL);
    }
  });

  it.each(LANGUAGES)('in a profile, in any format and in any file: %s', async (language) => {
    const folder = emptyFolder();
    const outputs = COMMON_FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    for (const [at, engine] of ['stream', 'duckdb', 'reference'].entries()) {
      const how = ['--engine', engine, '--format', COMMON_FORMATS[at]!, '--lang', language];
      const ran = await run(['profile', fixture('canary.csv'), ...how, ...outputs]);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      noCell(ran, how.join(' '));
    }
    expect(readdirSync(folder)).toHaveLength(COMMON_FORMATS.length);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(CELL);
    }
    const numbered = await run(['profile', '-', '--header', 'no'], { stdin: headerless });
    expect(numbered.code).toBe(0);
    noCell(numbered, 'profile, numbered');
    const refused = await run(['profile', '-', '--debug'], { stdin: headerless });
    expect(refused.code).toBe(65);
    noCell(refused, 'profile, headerless');
  });

  it.each(LANGUAGES)(
    'in a report that says what would change the verdict: %s',
    async (language) => {
      for (const roles of ROLES) {
        const folder = emptyFolder();
        const outputs = FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
        const shown = ['--advise', '--progress', 'bar', '-v', '--lang', language];
        const args = ['assess', fixture('canary.csv'), ...roles, ...shown, ...outputs];
        const ran = await run(args);
        expect([20, 30], ran.stderr).toContain(ran.code);
        noCell(ran, args.join(' '));
        expect(readFileSync(join(folder, 'json'), 'utf8')).toContain('"treatments"');
        for (const format of FORMATS) {
          expect(readFileSync(join(folder, format), 'utf8'), format).not.toMatch(CELL);
        }
      }
    },
  );

  it('in an advice, whatever the roles, and in its errors', async () => {
    for (const roles of ROLES) {
      for (const format of ADVICE_FORMATS) {
        const args = ['advise', fixture('canary.csv'), ...roles, '--format', format];
        const ran = await run([...args, '--suppression', '50', '--progress', 'bar']);
        expect(ran.code, ran.stderr).toBe(0);
        noCell(ran, args.join(' '));
      }
    }
    const refused = await run(['advise', '-', '--debug'], { stdin: headerless });
    expect(refused.code).toBe(65);
    noCell(refused, 'advise, headerless');
  });

  it('in anything about a release that cannot be, whatever the roles', async () => {
    const folder = emptyFolder();
    for (const [at, roles] of ROLES.entries()) {
      const format = RELEASE_REPORT_FORMATS[at % 2]!;
      const how = ['--output', 'out.csv', '--format', format, '--lang', LANGUAGES[at % 2]!];
      const args = ['--debug', 'anonymise', fixture('canary.csv'), ...roles, ...how];
      const ran = await run([...args, '--suppression', '50', '--progress', 'bar'], { cwd: folder });
      expect([20, 30], ran.stderr).toContain(ran.code);
      noCell(ran, args.join(' '));
    }
    const refused = await run(['--debug', 'anonymise', '-', '-o', 'out.csv'], {
      ...{ cwd: folder, stdin: headerless },
    });
    expect(refused.code).toBe(65);
    noCell(refused, 'anonymise, headerless');
    expect(readdirSync(folder)).toEqual([]);
  });

  describe('in anything about a release but the release', () => {
    const word = (column: string, n: number) =>
      `zqcanary${column}${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))}`;

    /** Two records for each person; every hundredth record stands out by its garden. */
    const records = Array.from({ length: 400 }, (_, row) => {
      const garden = row % 100 === 7 ? word('rare', row) : word('garden', row % 4);
      const mountain = word('mountain', Math.floor(row / 4) % 4);
      const cells = [garden, word('river', row % 2), mountain, word('harbour', row)];
      return [...cells, word('meadow', Math.floor(row / 2))].join(',');
    });

    /** A folder with the table, coarser labels of a column, and values that are harmless. */
    function table(): string {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'in.csv'), `${[canary.split('\n')[0], ...records].join('\n')}\n`);
      const lines = [0, 1, 2, 3].map((n) => `${word('garden', n)};${word('coarse', n % 2)}`);
      const rare = [7, 107, 207, 307].map((n) => `${word('rare', n)};${word('coarserare', n)}`);
      writeFileSync(join(folder, 'gardens.csv'), `${[...lines, ...rare].join('\n')}\n`);
      const harmless = `columns: { mountain: { roles: [sensitive], harmless: [${word('mountain', 0)}] } }\n`;
      writeFileSync(join(folder, 'harmless.yaml'), harmless);
      return folder;
    }

    const USUAL = ['--qi', 'garden,river', '--direct', 'harbour'];
    const KEY = ['--subject-private', 'meadow'];
    const COARSE = ['--hierarchy', 'garden=gardens.csv', '--require', 'k=120'];
    const DECLARED: [string, string[], RegExp][] = [
      ['a key that counts', [...USUAL, ...KEY, '--sensitive', 'mountain'], /zqcanarygarden/],
      ['harmless values', [...USUAL, ...KEY, '--config', 'harmless.yaml'], /zqcanarygarden/],
      ['a hierarchy', [...USUAL, ...KEY, '--sensitive', 'mountain', ...COARSE], /zqcanarycoarse/],
      [
        'records as persons',
        [...USUAL, '--sensitive', 'mountain', '--drop', 'meadow'],
        /zqcanarygarden/,
      ],
    ];

    it.each(DECLARED)(
      '%s',
      async (_, roles, released) => {
        const folder = table();
        const read = (name: string) => readFileSync(join(folder, name), 'utf8');
        const saved = ['--debug', 'advise', 'in.csv', ...roles, '--save-plan', 'plan.yaml'];
        const advised = await run(saved, { cwd: folder });
        expect(advised.code, advised.stderr).toBe(0);
        noCell(advised, 'advise');
        expect(read('plan.yaml')).not.toMatch(CELL);

        const asked = roles.filter((one, at) => ![one, roles[at - 1]].includes('--require'));
        const plan = [...asked, '--plan', 'plan.yaml'];
        const runs = [
          ...LANGUAGES.map((language) => ['--format', 'terminal', '--lang', language]),
          ['--format', 'json'],
        ];
        for (const [at, how] of runs.entries()) {
          const [from, output] = [at === 1 ? plan : roles, at === 2 ? 'out.parquet' : 'out.csv'];
          const args = ['--debug', 'anonymise', 'in.csv', ...from, '--output', output, ...how];
          const ran = await run([...args, '--progress', 'bar'], { cwd: folder });
          expect(ran.code, ran.stdout + ran.stderr).toBe(0);
          noCell(ran, args.join(' '));
        }
        const beside = readdirSync(folder).filter((name) => name.endsWith('.json'));
        expect(beside).toHaveLength(4);
        for (const name of beside) expect(read(name), name).not.toMatch(CELL);

        // Columns and records that were left out are in no release; DuckDB keeps short texts as they are.
        for (const name of ['out.csv', 'out.parquet']) {
          const release = readFileSync(join(folder, name), 'latin1');
          expect(release, name).toMatch(released);
          expect(release, name).not.toMatch(/harbour|meadow|rare/);
        }
      },
      60_000,
    );
  });

  it('in an error about a plan', async () => {
    const folder = emptyFolder();
    const table = ['garden,mountain', ...Array.from({ length: 60 }, () => 'zqcanarya,zqcanaryb')];
    writeFileSync(join(folder, 'in.csv'), `${table.join('\n')}\n`);
    const base = 'schema: healthrisk.plan/v1\ngoal: publish\nchannel: open\npacks: [open-data]\n';
    const texts = [
      `${base}suppression: zqcanary\ncolumns: {}\n`,
      `${base}suppression: 0.02\ncolumns: { garden: { write: { kind: zqcanary } } }\n`,
      `${base}suppression: 0.02\ncolumns: { garden: { write: { kind: as-is, zqcanary: 1 } }\n`,
      `${base}suppression: 0.02\ncolumns: { garden: [zqcanary, "zqcanary }\n`,
    ];
    for (const text of texts) {
      writeFileSync(join(folder, 'plan.yaml'), text);
      const args = ['--debug', 'anonymise', 'in.csv', '--qi', 'garden', '--sensitive', 'mountain'];
      const ran = await run([...args, '--plan', 'plan.yaml', '--output', 'out.csv'], {
        cwd: folder,
      });
      expect(ran).toMatchObject({ code: 78, stdout: '' });
      noCell(ran, text);
    }
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'plan.yaml']);
  });

  it('from a file without a header, whose first record would become names', async () => {
    const oneRow = headerless.split('\n').slice(0, 1).join('\n');
    for (const text of [headerless, headerless.replaceAll(',', ';'), oneRow]) {
      for (const more of [[], ['--debug'], ['--qi', 'nothing'], ['--header', 'auto', '--verify']]) {
        const ran = await run(['assess', '-', ...more], { stdin: text });
        expect(ran.code).toBeGreaterThanOrEqual(64);
        noCell(ran, more.join(' '));
      }
      const numbered = await run(['assess', '-', '--header', 'no'], { stdin: text });
      noCell(numbered, 'numbered');
    }
  });

  it('when a header of words turns up again far below', async () => {
    const lines = canary.trimEnd().split('\n').slice(1);
    const many = Array.from({ length: 5000 }, (_, row) => `a${row},b,c,d,e`);
    const text = [lines[0], ...many, lines[0]].join('\n');
    const ran = await run(['assess', '-'], { stdin: text });
    expect(ran.code).toBe(65);
    noCell(ran, 'repeated header');
  });

  const [header, first, second] = canary.split('\n') as [string, string, string];
  const broken: Record<string, [string | Uint8Array, How?]> = {
    'ragged, too few': [`${canary}zqcanarylast,zqcanaryother\n`],
    'ragged, too many': [`${header}\n${first}\n${second},zqcanarymore\n`],
    'quote inside a cell': [`${header}\n${first.replace('canary', 'can"ary')}\n`],
    'text after a quote': [`${header}\n"zqcanary"zqcanary,a,b,c,d\n`],
    'quote never closed': [`${header}\n"zqcanaryaa,${first}\n${second}\n`],
    'duplicate header': [`zqcanarya,zqcanarya,c,d,e\n${first}\n`],
    'empty header': [`zqcanarya,,c,d,e\n${first}\n`],
    'a byte of no encoding': [Buffer.concat([Buffer.from(canary), Buffer.from([0x81, 0x0a])])],
    'a damaged archive': [gzipSync(canary).subarray(0, -12)],
    'a single record': [`${first}\n`],
    'bare carriage returns': [canary.replaceAll('\n', '\r')],
    'two delimiters': [
      canary.replaceAll(/^(\w+),(\w+),(.*)$/gm, '$1,$2;$3').replaceAll(/,(\w+)$/gm, '$1'),
    ],
    'a record beyond the limit': [`${canary}zqcanary${'x'.repeat(17e6)},a,b,c,d\n`],
  };
  for (const [name, [stdin]] of Object.entries(broken)) {
    it(`in an error: ${name}`, async () => {
      for (const more of [[], ['--debug']]) {
        const ran = await run([...more, 'assess', '-'], { stdin });
        expect(ran.code).toBeGreaterThanOrEqual(64);
        expect(ran.stdout).toBe('');
        noCell(ran, name);
      }
    });
  }

  it('in the trace of a bug', async () => {
    const breaks = [
      'DataView.prototype.getInt32=function(){throw new Error(Buffer.from(this.buffer).latin1Slice())}',
      'Uint32Array.prototype.subarray=function(){throw Object.assign(new Error("zqcanary"),{record:["zqcanary"]})}',
      'String.prototype.normalize=function(){throw new RangeError(String(this))}',
      'String.prototype.normalize=function(){throw String(this)}',
    ];
    for (const code of breaks) {
      const node = ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
      const args = ['--debug', 'assess', fixture('canary.csv'), ...ROLES[1]!];
      const ran = await run(args, { node });
      expect([70, 75], ran.stderr).toContain(ran.code);
      expect(ran.stdout).toBe('');
      noCell(ran, code);
    }
  });

  it('in an error about a configuration that lists values', async () => {
    const folder = emptyFolder();
    const config = join(folder, 'healthrisk.yaml');
    const texts = [
      'columns:\n  mountain: { roles: [sensitive], harmless: ["zqcanaryaaad", 17] }\n',
      'columns:\n  mountain: { roles: [sensitive], harmles: ["zqcanaryaaad"] }\n',
      'columns:\n  mountain: { roles: [quasi-identifier], harmless: ["zqcanaryaaad"] }\n',
      'missing: { tokens: ["zqcanaryaaad", 1] }\n',
      'columns:\n  mountain: { roles: [sensitive], harmless: ["zqcanaryaaad" }\n',
      'columns:\n  mountain:\n    roles: [sensitive]\n    harmless:\n      - "zqcanaryaaad\n',
    ];
    for (const text of texts) {
      writeFileSync(config, text);
      const ran = await run(['assess', '-'], { cwd: folder, stdin: canary });
      expect(ran.code).toBe(78);
      noCell(ran, text);
    }
  });

  it('in a decision made again, a comparison, or an assessment with a baseline', async () => {
    const folder = emptyFolder();
    const saved = await Promise.all(
      [ROLES[1]!, ROLES[4]!].map(async (roles, at) => {
        const args = ['assess', fixture('canary.csv'), ...roles, '--format', 'json'];
        const file = join(folder, `${at}.json`);
        writeFileSync(file, (await run(args)).stdout);
        return file;
      }),
    );
    const [old, now] = saved as [string, string];
    for (const format of COMMON_FORMATS) {
      for (const args of [
        ['decide', old],
        ['decide', old, now, '--as-of', '2040-01-01'],
        ['decide', old, '--data', fixture('canary-headerless.csv')],
        ['diff', old, now],
        ['assess', fixture('canary.csv'), '--baseline', old, '--no-regression'],
      ]) {
        noCell(await run([...args, '--format', format]), args.join(' '));
      }
    }
  });

  it('in render, whatever was put into the assessment', async () => {
    const { stdout } = await run(['assess', fixture('canary.csv'), '--format', 'json']);
    const file = join(emptyFolder(), 'a.json');
    writeFileSync(file, stdout.replace('"value": 60', '"value": "zqcanary"'));
    const ran = await run(['render', file]);
    expect(ran.code).toBe(65);
    noCell(ran, 'render');
  });
});
