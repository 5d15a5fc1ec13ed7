import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { BIN, emptyFolder, type How, type Ran, run } from './run.ts';

const ROLES = ['--qi', 'a,b', '--sensitive', 's', '--no-config'];
export const HEADER = 'a,b,s';

/** What every cell begins with, and nothing else does: a cell in an output is found by it. */
export const CELL = 'zqcell';

/** A record by its number, 1 and up. */
export const record = (row: number): string =>
  `${CELL}a${row % 50},${CELL}b${row % 7},${CELL}s${row % 11}`;

/** Holds all that these tests write, and goes with them. */
export const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A table of three columns. */
export function csv(rows: number, line: (row: number) => string = record): string {
  const lines = [HEADER];
  for (let row = 1; row <= rows; row++) lines.push(line(row));
  return `${lines.join('\n')}\n`;
}

/** Writes a file and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A new folder inside the one that goes in the end. */
export function within(): string {
  return mkdtempSync(join(folder, 'own-'));
}

/** How a run failed. */
export interface Fault {
  exit: number | null;
  error: string | undefined;
  /** As `file`, `file:line` or `file:line:column`. */
  place: string | undefined;
}

/** Arguments that assess a table of {@link csv} and ask for every output in a folder. */
export function assessing(args: readonly string[], reports: string): string[] {
  const outputs = ['--output', `json=${join(reports, 'r.json')}`, '--at-risk'];
  return ['assess', ...args, ...ROLES, ...outputs, join(reports, 'rows')];
}

/** What a run says of its failure, when it says nothing else and wrote nothing. */
export function faultOf({ code, stdout, stderr }: Ran, reports: string): Fault {
  expect(stdout).toBe('');
  expect(readdirSync(reports)).toEqual([]);
  expect(stderr).not.toContain(CELL);
  expect(stderr.match(/^error\[/gm)).toHaveLength(1);
  return {
    exit: code,
    error: /^error\[(.*?)\]/.exec(stderr)?.[1],
    place: /^ {2}--> (.*)$/m.exec(stderr)?.[1],
  };
}

/** Assesses what fails, and leaves nothing in the folder for temporary files either. */
export async function fault(args: readonly string[], how: How = {}): Promise<Fault> {
  const [reports, temporary] = [within(), within()];
  const ran = await run(assessing(args, reports), {
    ...how,
    env: { TMPDIR: temporary, ...how.env },
  });
  expect(readdirSync(temporary)).toEqual([]);
  return faultOf(ran, reports);
}

/**
 * A disk of a mebibyte for temporary files, that only the program sees and that goes with it; null
 * where the system lets nobody make one.
 */
export function tinyDisk(): { run: (args: readonly string[]) => Promise<Ran> } | null {
  const place = join(folder, 'tiny-disk');
  mkdirSync(place, { recursive: true });
  const mounted = 'mount -t tmpfs -o size=1m none "$TMPDIR" || exit 1';
  const env = { PATH: process.env.PATH ?? '', TMPDIR: place };
  const namespace = [['--mount'], ['--user', '--map-root-user', '--mount']].find(
    (flags) => spawnSync('unshare', [...flags, 'sh', '-c', mounted], { env }).status === 0,
  );
  if (namespace === undefined) return null;
  // A full disk that stays full would be a fault, too.
  const script = `${mounted}; "$@"; code=$?; [ -z "$(ls -A "$TMPDIR")" ] || code=99; exit $code`;
  const start = [...namespace, 'sh', '-c', script, 'sh', process.execPath, BIN];
  return {
    run: (args) =>
      new Promise((resolve) => {
        const child = execFile('unshare', [...start, ...args], { env }, (_, stdout, stderr) =>
          resolve({ code: child.exitCode, stdout, stderr }),
        );
      }),
  };
}
