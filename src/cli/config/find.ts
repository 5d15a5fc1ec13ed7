import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Name of the configuration file. */
export const CONFIG_FILE = 'healthrisk.yaml';

/**
 * The nearest `healthrisk.yaml`, from a directory upward; the directory that holds `.git` is the
 * last one looked at, so that a file above a repository never decides about it.
 * @returns its absolute path, or null where there is none
 */
export async function findConfig(startDirectory: string): Promise<string | null> {
  let directory = resolve(startDirectory);
  while (true) {
    const path = join(directory, CONFIG_FILE);
    if (await exists(path)) return path;
    const parent = dirname(directory);
    if (parent === directory || (await exists(join(directory, '.git')))) return null;
    directory = parent;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
