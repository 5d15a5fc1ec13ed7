import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { umask } from 'node:process';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { isOurs, isOwnerGone, OWNER_TAG, ownerTag } from './owner.ts';
import { realPath } from './real-path.ts';

/** A finished text and where it goes. */
export interface TextOutput {
  path: string;
  text: string;
  /** Only the owner may read it, and an existing file is never replaced. */
  secret?: boolean;
  /** An existing file is never replaced. */
  isNew?: boolean;
}

/** What is written, and where it goes. */
export type Output = TextOutput | { path: string; draft: Draft };

/** A file that is written before anybody knows whether it stays: only this user can read it. */
export interface Draft {
  /** Its temporary name, in the folder in which it is going to be. */
  temporary: string;
  /** Permissions that it has once it stays. */
  mode: number;
}

const NAME = new RegExp(`^\\.healthrisk-output-(${OWNER_TAG})-[0-9a-f]{12}$`);

/** Temporary files that exist right now; an interrupted run removes them. */
const pending = new Set<string>();

/** Removes what an interrupted run left half written. */
export function removePending(): void {
  for (const path of pending) rmSync(path, { force: true });
  pending.clear();
}

/**
 * Makes an empty file beside the one that it may become.
 * @throws HealthriskError E-OUTPUT-WRITE
 */
export function startDraft(path: string): Draft {
  const temporary = temporaryFor(realPath(path));
  attempt(path, () => writeFileSync(temporary, '', { flag: 'wx', mode: 0o600 }));
  return { temporary, mode: 0o666 & ~umask() };
}

/** Removes a draft that does not stay; one that does is gone already. */
export function dropDraft({ temporary }: Draft): void {
  rmSync(temporary, { force: true });
  pending.delete(temporary);
}

/**
 * Writes all outputs or none: each under a temporary name in its own folder, then renamed. Readers
 * never see half a report.
 * @throws HealthriskError E-OUTPUT-WRITE, E-OUTPUT-EXISTS
 */
export function writeOutputs(outputs: readonly Output[]): void {
  const written: { output: Output; temporary: string; target: string }[] = [];
  const placed: string[] = [];
  try {
    for (const output of outputs) {
      // Links are followed: the file behind one is replaced, never the link.
      const target = realPath(output.path);
      if ('draft' in output) {
        const { temporary, mode } = output.draft;
        attempt(output.path, () => chmodSync(temporary, mode));
        written.push({ output, temporary, target });
        continue;
      }
      const temporary = temporaryFor(target);
      attempt(output.path, () =>
        writeFileSync(temporary, output.text, { flag: 'wx', mode: output.secret ? 0o600 : 0o666 }),
      );
      written.push({ output, temporary, target });
    }
    for (const { output, temporary, target } of written) {
      const isNew = !existsSync(target);
      attempt(output.path, () =>
        isNeverReplaced(output) ? linkSync(temporary, target) : renameSync(temporary, target),
      );
      if (isNew) placed.push(target);
    }
  } catch (error) {
    for (const target of placed) rmSync(target, { force: true });
    throw error;
  } finally {
    removePending();
  }
}

function isNeverReplaced(output: Output): boolean {
  return 'text' in output && (output.secret === true || output.isNew === true);
}

function temporaryFor(target: string): string {
  sweep(dirname(target));
  const name = `.healthrisk-output-${ownerTag()}-${randomBytes(6).toString('hex')}`;
  const temporary = join(dirname(target), name);
  pending.add(temporary);
  return temporary;
}

/** Removes what runs left in a folder that were killed while they wrote. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, tag] = NAME.exec(name) ?? [];
      if (tag === undefined || !isOwnerGone(tag)) continue;
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isFile() && isOurs(stats)) rmSync(path, { force: true });
    }
  } catch {
    // A folder that cannot be listed may still be written to; whatever is left is left to the next.
  }
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const system = (error as NodeJS.ErrnoException).code ?? null;
    if (system === 'EEXIST') {
      throw new HealthriskError('E-OUTPUT-EXISTS', {
        problem: ['output-exists'],
        location: { file: path },
      });
    }
    throw new HealthriskError('E-OUTPUT-WRITE', {
      problem: ['output-refused', { system }],
      location: { file: path },
    });
  }
}
