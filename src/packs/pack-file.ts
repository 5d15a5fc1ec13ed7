import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { choices } from '../errors/did-you-mean.ts';
import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { CORE_PACK } from './sanity.ts';

/** Where a pack's file is and what it is called in messages. */
export interface PackFileRef {
  /** Absolute path. */
  path: string;
  /** As the user wrote it, or `rules/<id>.yaml`. */
  shown: string;
  /** Id that a built-in pack must have; null for a file of the user's. */
  builtIn: string | null;
}

/** The bytes of a pack, decoded. */
export interface PackSource extends PackFileRef {
  text: string;
  /** SHA-256 (hex) of the bytes. */
  sha256: string;
}

const YAML_FILE = /\.ya?ml$/i;

/** A name that is a path: it has a slash, or ends like a YAML file. */
export function isPath(name: string): boolean {
  return /[\\/]/.test(name) || YAML_FILE.test(name);
}

/** Ids of the packs that come with healthrisk, sorted, without the one of the tool itself. */
export async function builtInIds(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .filter((id) => id !== CORE_PACK)
    .sort();
}

/** The file of a built-in pack; no check that it exists. */
export function builtInFile(id: string, directory: string): PackFileRef {
  return { path: resolve(directory, `${id}.yaml`), shown: `rules/${id}.yaml`, builtIn: id };
}

/**
 * Finds the file that a name means: a path (seen from `from`, the file that extends it, where there
 * is one), else the id of a built-in pack.
 * @throws HealthriskError E-PACK-NOT-FOUND for an id that no built-in pack has, and for a path that
 *   does not end in .yaml or .yml, since another file may be the data.
 */
export async function findPack(
  name: string,
  builtInDirectory: string,
  from?: { file: PackFileRef; location: ErrorLocation },
): Promise<PackFileRef> {
  if (isPath(name)) {
    const path = from ? resolve(dirname(from.file.path), name) : resolve(name);
    const shown = from && !isAbsolute(name) ? join(dirname(from.file.shown), name) : name;
    if (!YAML_FILE.test(name)) {
      throw new HealthriskError('E-PACK-NOT-FOUND', {
        problem: ['pack-not-yaml', { name: shown }],
        location: from?.location ?? { file: shown },
      });
    }
    const id = basename(path, '.yaml');
    const isBuiltIn = path === builtInFile(id, builtInDirectory).path;
    return isBuiltIn && id !== CORE_PACK
      ? builtInFile(id, builtInDirectory)
      : { path, shown, builtIn: null };
  }
  const ids = await builtInIds(builtInDirectory);
  if (ids.includes(name)) return builtInFile(name, builtInDirectory);
  throw new HealthriskError('E-PACK-NOT-FOUND', {
    problem:
      name === CORE_PACK ? ['pack-is-core'] : ['pack-unknown', { name, ...choices(name, ids) }],
    ...(from ? { location: from.location } : {}),
  });
}

/**
 * Reads a pack's file.
 * @param at Place that names the file, where a file does.
 * @throws HealthriskError E-PACK-NOT-FOUND, or E-PACK-SYNTAX where the file is too large, or its
 *   bytes are not UTF-8.
 */
export async function readPackFile(file: PackFileRef, at?: ErrorLocation): Promise<PackSource> {
  const read = await readTextFile(file.path);
  if (read.problem === null) {
    const sha256 = createHash('sha256').update(read.bytes).digest('hex');
    return { ...file, sha256, text: read.text };
  }
  if (read.problem === 'too-large' || read.problem === 'not-utf-8') {
    throw new HealthriskError('E-PACK-SYNTAX', {
      problem: ['pack-unreadable', read],
      location: { file: file.shown },
    });
  }
  throw new HealthriskError('E-PACK-NOT-FOUND', {
    problem: ['pack-file-unreadable', { ...read, name: file.shown }],
    location: at ?? { file: file.shown },
  });
}
