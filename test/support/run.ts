import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** The built command line, as users start it. */
export const BIN = join(ROOT, 'bin/healthrisk.js');

/** A file of fixtures/. */
export const fixture = (name: string): string => join(ROOT, 'fixtures', name);

/** What a run left behind. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How to start the program. */
export interface How {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** Arguments for node, before the program. */
  node?: string[];
  /** Sent once this text has appeared on stderr. */
  signal?: { name: NodeJS.Signals; after: string };
}

/** Starts the built program with a small environment and waits for its end. */
export function run(args: readonly string[], how: How = {}): Promise<Ran> {
  const child = spawn(process.execPath, [...(how.node ?? []), BIN, ...args], {
    cwd: how.cwd ?? emptyFolder(),
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...how.env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    err.push(chunk);
    if (how.signal && Buffer.concat(err).includes(how.signal.after)) child.kill(how.signal.name);
  });
  // A program that stops reading early closes the pipe under us; that is its right.
  child.stdin.on('error', () => {});
  if (how.signal === undefined) child.stdin.end(how.stdin ?? '');
  else if (how.stdin !== undefined) child.stdin.write(how.stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      });
    });
  });
}

/** A new empty folder, so that no configuration of the checkout is found from it. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'healthrisk-'));
}
