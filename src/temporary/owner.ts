import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
// As a namespace, because getuid is missing on some systems, and a named import would not link.
import * as runtime from 'node:process';

/** A running process, told apart from others that had its number before or will have it. */
export interface Owner {
  pid: number;
  /** Start in clock ticks since boot; 0 where the system does not say. */
  start: string;
}

/** What an {@link ownerTag} looks like, inside a pattern. */
export const OWNER_TAG = '[0-9a-f]{8}-\\d+-\\d+-\\d+';

/**
 * The part of the name of a temporary file or folder by which a later run can tell whether its owner
 * is gone: machine, user, process and its start.
 */
export function ownerTag({ pid, start }: Owner = self()): string {
  return `${host()}-${user()}-${pid}-${start}`;
}

/**
 * Whether the owner of a tag is of this machine and user, and runs no more. Of other machines nobody
 * can tell: a folder may be shared.
 */
export function isOwnerGone(tag: string): boolean {
  const [machine, uid, pid, start] = tag.split('-');
  if (machine !== host() || uid !== user() || pid === undefined || start === undefined)
    return false;
  return !runs({ pid: Number(pid), start });
}

/** Whether a file or folder with that user number is ours. */
export function isOurs({ uid }: { uid: number }): boolean {
  return runtime.getuid === undefined || uid === runtime.getuid();
}

function self(): Owner {
  return { pid: runtime.pid, start: startOf(runtime.pid) ?? '0' };
}

/** Whether the process runs that is meant, and not another one with its number. */
function runs({ pid, start }: Owner): boolean {
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

/**
 * The machine, as far as process numbers mean the same: containers may share a name and a folder, and
 * count processes each for themselves.
 */
function host(): string {
  const hash = createHash('sha256').update(hostname());
  for (const read of [() => readlinkSync('/proc/self/ns/pid'), bootId]) {
    try {
      hash.update(`\n${read()}`);
    } catch {
      // Only Linux says so; elsewhere the name has to do.
    }
  }
  return hash.digest('hex').slice(0, 8);
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1');
}

function user(): string {
  return String(runtime.getuid?.() ?? 0);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
