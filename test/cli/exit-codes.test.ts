import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

const survey = ['assess', fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
const stays = ['assess', fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];

/** Preloaded to break something that must never break. */
const SABOTAGE =
  'data:text/javascript,Uint32Array.prototype.slice=()=>{throw new TypeError("secret cell 42")}';

describe('exit codes, each through the built program', () => {
  it('0: publish', async () => {
    const { code, stdout, stderr } = await run(survey);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^PUBLISH/);
    expect(code).toBe(0);
  });

  it('20: restrict, for a column that nobody assessed', async () => {
    const roles = ['--qi', 'age_group,sex', '--sensitive', 'smoker', '--no-config'];
    const { code, stdout } = await run(['assess', fixture('annual-survey.csv'), ...roles]);
    expect(stdout).toMatch(/^RESTRICT/);
    expect(code).toBe(20);
  });

  it('30: refuse', async () => {
    const { code, stdout } = await run(stays);
    expect(stdout).toMatch(/^REFUSE/);
    expect(code).toBe(30);
  });

  it('the format never changes the code', async () => {
    for (const format of ['terminal', 'json', 'markdown']) {
      expect((await run([...stays, '--format', format])).code).toBe(30);
      expect((await run([...survey, '--format', format])).code).toBe(0);
    }
  });

  it('--fail-on lets through what it names, and the output still says the verdict', async () => {
    const never = await run([...stays, '--fail-on', 'never']);
    expect(never).toMatchObject({ code: 0, stdout: expect.stringMatching(/^REFUSE/) });
    expect((await run([...stays, '--fail-on', 'refuse'])).code).toBe(30);
    const space = [...stays, '--channel', 'secure-space'];
    expect((await run([...space, '--fail-on', 'refuse'])).code).toBe(0);
    expect((await run(space)).code).toBe(20);
  });

  it('--fail-on refuse holds back what is undetermined', async () => {
    const roles = ['--qi', 'age_group,sex', '--sensitive', 'smoker', '--no-config'];
    const args = ['assess', fixture('annual-survey.csv'), ...roles, '--fail-on', 'refuse'];
    expect((await run(args)).code).toBe(20);
  });

  it.each([
    [['assess', fixture('canary.csv'), '--no-such-option']],
    [['assess']],
    [['asses', 'x.csv']],
    [[]],
    [['assess', fixture('canary.csv'), '--channel', 'nowhere']],
    [['assess', fixture('canary.csv'), '--as-of', '2026-02-30']],
    [['assess', fixture('canary.csv'), '--output', 'pdf=x.pdf']],
    [['assess', fixture('canary.csv'), '--qi', 'no_such_column']],
    [['assess', fixture('canary.csv'), '--qi', 'x', '--ignore', 'x']],
    [['assess', fixture('canary.csv'), '--at-risk', '-']],
    [['explain', 'no-such-thing']],
  ])('64: %j', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('66: no such file, a directory', async () => {
    expect((await run(['assess', 'no-such-file.csv'])).code).toBe(66);
    expect((await run(['assess', fixture('')])).code).toBe(66);
  });

  it('70: a bug, without the message of the unknown error', async () => {
    const broken = await run(survey, { node: ['--import', SABOTAGE] });
    expect(broken.code).toBe(70);
    expect(broken.stderr).toMatch(/^error\[E-INTERNAL\]/);
    expect(broken.stdout).toBe('');
    const debug = await run(['--debug', ...survey], { node: ['--import', SABOTAGE] });
    expect(debug.code).toBe(70);
    expect(debug.stderr).toMatch(/\n {5}at /);
    for (const { stderr } of [broken, debug]) expect(stderr).not.toContain('secret');
  });

  it('73: an output that cannot be written, or exists and is secret', async () => {
    const folder = emptyFolder();
    const missing = join(folder, 'no/such/folder/report.json');
    const unwritable = await run([...survey, '--output', `json=${missing}`]);
    expect(unwritable).toMatchObject({ code: 73, stdout: '' });
    const there = join(folder, 'there.txt');
    writeFileSync(there, 'mine');
    expect(await run([...stays, '--at-risk', there])).toMatchObject({ code: 73, stdout: '' });
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });

  it('75: a record beyond the limit, and no verdict', async () => {
    const cell = 'x'.repeat(17 * 1024 * 1024);
    const { code, stdout, stderr } = await run(['assess', '-'], { stdin: `a,b\n1,2\n${cell},3\n` });
    expect(code).toBe(75);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error\[E-LIMIT-RECORD\]/);
  });

  it('78: a configuration or a pack that is not valid', async () => {
    const folder = emptyFolder();
    const config = join(folder, 'healthrisk.yaml');
    writeFileSync(config, 'columns:\n  sex: { rols: [sensitive] }\n');
    const data = readFileSync(fixture('annual-survey.csv'));
    const stdin = { cwd: folder, stdin: data };
    const bad = await run(['assess', '-'], stdin);
    expect(bad).toMatchObject({ code: 78, stdout: '' });
    expect(bad.stderr).toMatch(/healthrisk\.yaml:2:/);
    expect(bad.stderr).toMatch(/did you mean "?roles/);
    writeFileSync(config, 'columns:\n  sexx: { roles: [quasi-identifier] }\n');
    const column = await run(['assess', '-'], stdin);
    expect(column).toMatchObject({ code: 78, stdout: '' });
    expect(column.stderr).toMatch(/E-CONFIG-COLUMN.*\n.*healthrisk\.yaml:2:3/);
    expect(column.stderr).toContain('did you mean "sex"?');
    expect((await run([...survey, '--rules', 'no-such-pack'])).code).toBe(78);
  });

  it('130 and 143: interrupted, with nothing left behind', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out'));
    for (const [name, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const args = [
        '--progress',
        'bar',
        'assess',
        '-',
        '--output',
        `json=${join(folder, 'out/a')}`,
      ];
      const stdin = `a;b\n${'word;other\n'.repeat(700_000)}`;
      const ended = await run(args, { stdin, signal: { name, after: 'reading' } });
      expect(ended).toMatchObject({ code, stdout: '' });
    }
    chmodSync(folder, 0o700);
  });

  it('a closed pipe keeps the code', async () => {
    const { code, stderr } = await run(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });
});
