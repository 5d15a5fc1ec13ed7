import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { BIN, emptyFolder, fixture, run } from '../support/run.ts';

/** A copy of a fixture in a folder of its own. */
function copied(name: string): { folder: string; file: string } {
  const folder = emptyFolder();
  const file = join(folder, basename(name));
  cpSync(fixture(name), file);
  return { folder, file };
}

/** What was assessed, without who ran it and which configuration was read. */
function comparable(json: string): Omit<Assessment, 'run'> {
  const { run: _, ...assessment } = JSON.parse(json) as Assessment;
  const { policy } = assessment;
  const settings = policy.settings.filter(({ name }) => name !== 'config');
  return { ...assessment, policy: { ...policy, settings } };
}

describe('healthrisk init --yes', () => {
  it.each([
    ['hospital-stays.csv'],
    ['annual-survey.csv'],
    ['canary.csv'],
    ['toy/ihsn-ten-rows.csv'],
    ['columns/tables/us-claims.csv'],
    ['columns/tables/effectifs-departements.csv'],
    ['columns/tables/no-header-claims.csv', '--header', 'no'],
  ])('writes for %s what passes, and changes nothing of the assessment', async (name, ...how) => {
    const { folder, file } = copied(name);
    const before = await run(['assess', file, '--no-config', '--format', 'json', ...how]);
    const written = await run(['init', file, '--yes', ...how]);
    expect(written.code).toBe(0);
    expect(written.stdout).toContain('0 confirmed');
    expect(readdirSync(folder).sort()).toEqual([basename(file), 'healthrisk.yaml'].sort());
    const after = await run(['assess', file, '--format', 'json', ...how]);
    expect(after.code).toBe(before.code);
    expect(comparable(after.stdout)).toEqual(comparable(before.stdout));
    const checked = await run(['config', '--data', file, '--format', 'json', ...how]);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(checked.stdout).columns.length).toBeGreaterThan(0);
  });

  it('writes no cell of the data', async () => {
    const { folder, file } = copied('canary.csv');
    await run(['init', file, '--yes']);
    const text = readFileSync(join(folder, 'healthrisk.yaml'), 'utf8');
    const cells = readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .join(',')
      .split(/[,\r\n"]+/);
    const telling = cells.filter((cell) => cell.length > 5);
    expect(telling.length).toBeGreaterThan(10);
    expect(telling.filter((cell) => text.includes(cell))).toEqual([]);
  });

  it('never overwrites, and leaves nothing behind', async () => {
    const { folder, file } = copied('toy/ihsn-ten-rows.csv');
    writeFileSync(join(folder, 'healthrisk.yaml'), 'mine');
    const { code, stderr } = await run(['init', file, '--yes']);
    expect(code).toBe(73);
    expect(stderr).toContain('E-OUTPUT-EXISTS');
    expect(readFileSync(join(folder, 'healthrisk.yaml'), 'utf8')).toBe('mine');
    expect((await run(['init', file, '--yes', '--output', file])).code).toBe(64);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('writes where it was asked to, and says how to use it', async () => {
    const { folder, file } = copied('toy/ihsn-ten-rows.csv');
    const { code, stdout } = await run(['init', file, '--yes', '-o', 'roles.yaml'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('--config roles.yaml');
    expect(existsSync(join(folder, 'healthrisk.yaml'))).toBe(false);
  });

  it('reads stdin, and writes to the working directory', async () => {
    const cwd = emptyFolder();
    const stdin = readFileSync(fixture('toy/ihsn-ten-rows.csv'));
    expect((await run(['init', '-', '--yes'], { cwd, stdin })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['healthrisk.yaml']);
  });

  it('writes for files of several folders to the one that holds them', async () => {
    const folder = emptyFolder();
    const [header, ...rows] = readFileSync(fixture('toy/ihsn-ten-rows.csv'), 'utf8').split('\n');
    for (const [year, from] of [
      ['2023', 0],
      ['2024', 5],
    ] as const) {
      mkdirSync(join(folder, year));
      const part = [header, ...rows.slice(from, from + 5), ''].join('\n');
      writeFileSync(join(folder, year, `${year}.csv`), part);
    }
    const written = await run(['init', '*/*.csv', '--yes'], { cwd: folder });
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(folder, 'healthrisk.yaml'))).toBe(true);
    expect((await run(['assess', '*/*.csv'], { cwd: folder })).stdout).toContain('healthrisk.yaml');
  });

  it('leaves to a metadata file what it says', async () => {
    const { folder, file } = copied('toy/ihsn-ten-rows.csv');
    const fields = [{ name: 'health', type: 'string', 'healthrisk:role': 'sensitive' }];
    writeFileSync(join(folder, 'ihsn-ten-rows.schema.json'), JSON.stringify({ fields }));
    const before = await run(['assess', file, '--format', 'json']);
    expect((await run(['init', file, '--yes'])).code).toBe(0);
    expect(readFileSync(join(folder, 'healthrisk.yaml'), 'utf8')).toContain('# health: a metadata');
    const after = await run(['assess', file, '--format', 'json']);
    expect(comparable(after.stdout)).toEqual(comparable(before.stdout));
    expect(comparable(after.stdout).dataset.columns.at(-1)?.roleFrom).toBe('descriptor');
  });

  it('says that nothing was left to write where metadata say all', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'stays.csv'), 'zqname,garden\n1,a\n2,b\n');
    const role = { 'healthrisk:role': 'quasi' };
    const fields = [
      { name: 'zqname', ...role },
      { name: 'garden', ...role },
    ];
    writeFileSync(join(folder, 'stays.schema.json'), JSON.stringify({ fields }));
    const { code, stdout } = await run(['init', 'stays.csv', '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '2 columns, 0 confirmed, 0 suggested and not confirmed, 2 not written here, since stays.schema.json already says what they are',
    );
    const text = readFileSync(join(folder, 'healthrisk.yaml'), 'utf8').replace(/\n# /g, ' ');
    expect(text).toContain('stays.schema.json beside the data already says what all 2 columns are');
  });

  it('says which configuration does not hold any more', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'healthrisk.yaml'), 'channel: api\n');
    cpSync(fixture('toy/ihsn-ten-rows.csv'), join(folder, 'data/x.csv'));
    const { code, stderr } = await run(['init', 'data/x.csv', '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toContain('no longer healthrisk.yaml');
  });

  it.each([
    ['without a terminal and --yes', ['init', 'x.csv'], 64],
    ['without such a file', ['init', 'none.csv', '--yes'], 66],
    ['with malformed data', ['init', 'bad.csv', '--yes'], 65],
  ])('writes nothing %s', async (_, args, exit) => {
    const { folder, file } = copied('toy/ihsn-ten-rows.csv');
    cpSync(file, join(folder, 'x.csv'));
    writeFileSync(join(folder, 'bad.csv'), 'a,b\n1,2\n3\n');
    const { code } = await run(args, { cwd: folder });
    expect(code).toBe(exit);
    expect(readdirSync(folder)).not.toContain('healthrisk.yaml');
  });
});

/** A pseudo terminal; util-linux has it, other systems have another `script`. */
const hasTerminal = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

/** Runs a command in a terminal; keys are typed once the text before them was shown. */
function typed(
  args: readonly string[],
  keys: readonly (readonly [after: string, keys: string])[],
): Promise<{ code: number | null; screen: string }> {
  const command = ['stty cols 100 rows 40;', process.execPath, BIN, ...args].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM: 'xterm' },
  });
  const waiting = [...keys];
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    const [next] = waiting;
    const at = next === undefined ? -1 : screen.indexOf(next[0], seen);
    if (next === undefined || at < 0) return;
    seen = at + next[0].length;
    waiting.shift();
    // The prompt listens a moment after it is drawn.
    setTimeout(() => child.stdin.write(next[1]), 200);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, screen })));
}

const ENTER = '\r';

describe.skipIf(!hasTerminal)('healthrisk init on a terminal (needs script of util-linux)', () => {
  it('asks, and writes what was answered without roleFrom', async () => {
    const { folder, file } = copied('hospital-stays.csv');
    const { code, screen } = await typed(
      ['init', file],
      [
        ['as they stand?', ENTER],
        ['What is ward?', ENTER],
        ['released with the data?', ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(screen).toContain('recognised by name and values');
    const text = readFileSync(join(folder, 'healthrisk.yaml'), 'utf8');
    const entries = text.slice(text.indexOf('columns:'));
    expect(entries).not.toContain('roleFrom');
    expect(entries).toContain('subject: {column: patient_id, released: false}');
    const { stdout } = await run(['assess', file]);
    expect(stdout).toMatch(/Roles of columns: 10 declared/);
  });

  it('colours and emphasises nothing where nobody wants it', async () => {
    const { file } = copied('toy/ihsn-ten-rows.csv');
    const ask = (how: string) => typed(['init', file, '--color', how], [['?', '\u0003']]);
    const lettering = new RegExp(`${String.fromCharCode(27)}\\[\\d[\\d;]*m`);
    expect((await ask('never')).screen).not.toMatch(lettering);
    expect((await ask('always')).screen).toMatch(lettering);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s writes nothing', async (_, signal) => {
    const { folder, file } = copied('hospital-stays.csv');
    const { code, screen } = await typed(['init', file], [['as they stand?', signal]]);
    expect(code).toBe(130);
    expect(screen).toContain('nothing was written');
    expect(readdirSync(folder)).toEqual([basename(file)]);
  });
});
