import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { COMMON_FORMATS, FORMATS } from '../../src/report/index.ts';
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
