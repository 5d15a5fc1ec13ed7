import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { isOurs, isOwnerGone, OWNER_TAG, type Owner, ownerTag } from './owner.ts';

/** A folder for what does not fit in memory. */
export interface SpillFolder {
  path: string;
  /** Removes it with all it holds; a later run does where this one cannot. */
  remove(): void;
}

const NAME = new RegExp(`^healthrisk-spill-(${OWNER_TAG})-[A-Za-z0-9]{6}$`);

/** What exists, so that a signal does not leave it behind. */
const existing = new Set<string>();

/**
 * Makes a folder that only this user can enter, named so that a later run can tell whether its
 * owner is gone. The name ends in chance, so that nobody else can have made it before.
 * @throws HealthriskError E-LIMIT-DISK
 */
export function createSpillFolder(root: string = tmpdir(), owner?: Owner): SpillFolder {
  const name = `healthrisk-spill-${ownerTag(owner)}-`;
  let path: string;
  try {
    path = mkdtempSync(join(root, name));
  } catch {
    throw new HealthriskError('E-LIMIT-DISK', { problem: ['no-spill-folder'] });
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
    const [, tag] = NAME.exec(name) ?? [];
    if (tag === undefined || !isOwnerGone(tag)) continue;
    const path = join(root, name);
    if (ownFolder(path)) removeFolder(path);
  }
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
    return found.isDirectory() && isOurs(found);
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
