import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
// As a namespace, because getuid is missing on some systems, and a named import would not link.
import * as runtime from 'node:process';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/** A running process, told apart from others that had its number before or will have it. */
export interface Owner {
  pid: number;
  /** Start in clock ticks since boot; 0 where the system does not say. */
  start: string;
}

/** A folder for what does not fit in memory. */
export interface SpillFolder {
  path: string;
  /** Removes it with all it holds; a later run does where this one cannot. */
  remove(): void;
}

const NAME = /^healthrisk-spill-([0-9a-f]{8})-(\d+)-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** What exists, so that a signal does not leave it behind. */
const existing = new Set<string>();

/**
 * Makes a folder that only this user can enter, named so that a later run can tell whether its
 * owner is gone. The name ends in chance, so that nobody else can have made it before.
 * @throws HealthriskError E-LIMIT-DISK
 */
export function createSpillFolder(root: string = tmpdir(), owner: Owner = self()): SpillFolder {
  const name = `healthrisk-spill-${host()}-${uid()}-${owner.pid}-${owner.start}-`;
  let path: string;
  try {
    path = mkdtempSync(join(root, name));
  } catch {
    throw new HealthriskError('E-LIMIT-DISK', {
      message: 'expected to make a folder for what does not fit in memory, and cannot',
      hint: 'set TMPDIR to a folder that you can write to, or raise --max-memory',
    });
  }
  existing.add(path);
  return {
    path,
    remove() {
      existing.delete(path);
      removeFolder(path);
    },
  };
}

/** Removes every folder of this process at once, for the handler of a signal. */
export function removeSpillFolders(): void {
  for (const path of existing) removeFolder(path);
  existing.clear();
}

/**
 * Removes the folders of this user and machine whose owner is gone. Folders of other machines are
 * left alone (the root may be shared), and so is everything that is not a real folder of ours.
 */
export function sweepSpillFolders(root: string = tmpdir()): void {
  for (const name of namesIn(root)) {
    const [, machine, user, pid, start] = NAME.exec(name) ?? [];
    if (machine !== host() || user !== uid() || pid === undefined || start === undefined) continue;
    const path = join(root, name);
    if (!alive({ pid: Number(pid), start }) && ownFolder(path)) removeFolder(path);
  }
}

function self(): Owner {
  return { pid: runtime.pid, start: startOf(runtime.pid) ?? '0' };
}

/** Whether the process runs that made a folder, and not another one with its number. */
function alive({ pid, start }: Owner): boolean {
  try {
    runtime.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return start === '0' || now === null || now === start;
}

/** When a process started, on Linux; null where nobody says. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 22. The second one is the name of the program, which may hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[22 - 3] ?? null;
  } catch {
    return null;
  }
}

function host(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function uid(): string {
  return String(runtime.getuid?.() ?? 0);
}

function namesIn(root: string): string[] {
  try {
    return readdirSync(root);
  } catch {
    return [];
  }
}

function ownFolder(path: string): boolean {
  try {
    const found = lstatSync(path);
    return found.isDirectory() && (runtime.getuid === undefined || found.uid === runtime.getuid());
  } catch {
    return false;
  }
}

function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  } catch {
    // Another run removes it at this moment, or a later one will.
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
