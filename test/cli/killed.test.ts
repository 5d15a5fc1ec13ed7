import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownerTag } from '../../src/temporary/owner.ts';
import { BIN, emptyFolder, run } from '../support/run.ts';

const ROLES = ['--qi', 'a,b', '--sensitive', 's', '--no-config'];

/** A table large enough that a run on disk takes a while. */
function largeTable(): string {
  const path = join(emptyFolder(), 'table.csv');
  const lines = ['a,b,s'];
  for (let row = 0; row < 400_000; row++) lines.push(`x${row},y${row % 977},s${row % 13}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const table = largeTable();
const small = join(emptyFolder(), 'small.csv');
writeFileSync(small, 'a,b,s\n'.concat('x,y,z\nx,y,w\n'));

/** Starts a run that works on disk, ends it once its folder is there, and waits for the end. */
async function ended(signal: NodeJS.Signals, delay: number) {
  const temporary = emptyFolder();
  const out = emptyFolder();
  const report = join(out, 'report.json');
  const child = spawn(
    process.execPath,
    [BIN, 'assess', table, ...ROLES, '--engine', 'duckdb', '--output', `json=${report}`],
    {
      env: { PATH: process.env.PATH ?? '', TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const closed = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  while (readdirSync(temporary).length === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill(signal);
  const [code, by] = await closed;
  return { temporary, out, stdout, code, by };
}

describe('a run that is ended', () => {
  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it.each([0, 150, 400])(`by ${signal} after %i ms on disk leaves nothing`, async (delay) => {
      const { temporary, out, stdout, code } = await ended(signal, delay);
      expect(code).toBe(expected);
      expect(readdirSync(temporary)).toEqual([]);
      expect(readdirSync(out)).toEqual([]);
      expect(stdout).toBe('');
    });
  }

  it.each([0, 150, 400])(
    'by SIGKILL after %i ms leaves what the next run removes',
    async (delay) => {
      const { temporary, out, stdout, by } = await ended('SIGKILL', delay);
      expect(by).toBe('SIGKILL');
      expect([stdout, readdirSync(out)]).toEqual(['', []]);
      expect(readdirSync(temporary)).toHaveLength(1);
      const next = await run(['assess', small, ...ROLES], { env: { TMPDIR: temporary } });
      expect(next.code).toBe(30);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  it('while it wrote a report leaves what the next report in the folder removes', async () => {
    const out = emptyFolder();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const left = join(
      out,
      `.healthrisk-output-${ownerTag({ pid: gone, start: '7' })}-0123456789ab`,
    );
    const mine = join(out, `.healthrisk-output-${ownerTag()}-0123456789ab`);
    writeFileSync(left, '{');
    writeFileSync(mine, '{');
    const next = await run(['assess', small, ...ROLES, '-o', `json=${join(out, 'r.json')}`]);
    expect(next.code).toBe(30);
    expect([existsSync(left), existsSync(mine)]).toEqual([false, true]);
  });
});

const DRAFT = /^\.healthrisk-output-/;

/** Starts a release, and does something once its draft holds as many bytes. */
async function releasing(
  output: string,
  bytes: number,
  then: (child: ChildProcess, draft: string) => void,
) {
  const out = emptyFolder();
  const child = spawn(
    process.execPath,
    [BIN, 'anonymise', table, '--no-config', '--qi', 'b', '--sensitive', 's', '--drop', 'a'].concat(
      ['--output', join(out, output)],
    ),
    { env: { PATH: process.env.PATH ?? '', TMPDIR: emptyFolder() }, stdio: 'ignore' },
  );
  const closed = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  for (;;) {
    const [draft] = readdirSync(out).filter((name) => DRAFT.test(name));
    const path = draft === undefined ? null : join(out, draft);
    if (path !== null && (statSync(path, { throwIfNoEntry: false })?.size ?? -1) >= bytes) {
      then(child, path);
      break;
    }
    if (child.exitCode !== null) throw new Error('the run ended before its draft was seen');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const [code, by] = await closed;
  return { out, code, by, left: readdirSync(out) };
}

describe('a release that is ended', () => {
  const cases = ['out.csv', 'out.parquet'].flatMap((output) =>
    ([0, 1] as const).map((bytes) => [output, bytes] as const),
  );

  it.each(cases)('leaves nothing: %s, once %i byte is written', async (output, bytes) => {
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const { code, by, left } = await releasing(output, bytes, (child) => child.kill(signal));
      // Where DuckDB writes, the signal itself ends the process: to a shell the same.
      expect([[expected, null], ...(bytes > 0 ? [[null, signal]] : [])]).toContainEqual([code, by]);
      expect(left).toEqual([]);
    }
  });

  it.each(cases)(
    'by SIGKILL leaves what the next removes: %s, once %i byte is written',
    async (output, bytes) => {
      const { out, by, left } = await releasing(output, bytes, (child) => child.kill('SIGKILL'));
      expect(by).toBe('SIGKILL');
      expect(left).toEqual([expect.stringMatching(DRAFT)]);
      // Whoever comes by meanwhile cannot read it.
      expect(statSync(join(out, left[0]!)).mode & 0o777).toBe(0o600);
      const next = ['assess', small, ...ROLES, '-o', `json=${join(out, 'r.json')}`];
      expect((await run(next)).code).toBe(30);
      expect(readdirSync(out)).toEqual(['r.json']);
    },
  );

  it.each(['out.csv', 'out.parquet'])(
    'is for its owner alone until it stays, and then as any file is: %s',
    async (output) => {
      let mode = 0;
      const { out, code, left } = await releasing(output, 1, (_, draft) => {
        mode = statSync(draft).mode & 0o777;
      });
      expect([code, mode]).toEqual([0, 0o600]);
      expect(left).toEqual(['', '.assessment.json', '.treatment.json'].map((end) => output + end));
      const usual = join(out, 'usual');
      writeFileSync(usual, '');
      for (const name of left) expect(statSync(join(out, name)).mode).toBe(statSync(usual).mode);
      expect(readFileSync(join(out, output)).length).toBeGreaterThan(1000);
    },
  );
});
