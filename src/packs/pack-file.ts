import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { suggestion } from '../errors/did-you-mean.ts';
import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
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

/** A name that is a path: it has a slash, or ends like a YAML file. */
export function isPath(name: string): boolean {
  return /[\\/]/.test(name) || /\.ya?ml$/i.test(name);
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
 * @throws HealthriskError E-PACK-NOT-FOUND for an id that no built-in pack has.
 */
export async function findPack(
  name: string,
  builtInDirectory: string,
  from?: { file: PackFileRef; location: ErrorLocation },
): Promise<PackFileRef> {
  if (isPath(name)) {
    const path = from ? resolve(dirname(from.file.path), name) : resolve(name);
    const shown = from ? join(dirname(from.file.shown), name) : name;
    const id = basename(path, '.yaml');
    const isBuiltIn = path === builtInFile(id, builtInDirectory).path;
    return isBuiltIn && id !== CORE_PACK
      ? builtInFile(id, builtInDirectory)
      : { path, shown, builtIn: null };
  }
  const ids = await builtInIds(builtInDirectory);
  if (ids.includes(name)) return builtInFile(name, builtInDirectory);
  throw new HealthriskError('E-PACK-NOT-FOUND', {
    message:
      name === CORE_PACK
        ? 'pack "core" always applies and cannot be named'
        : `there is no rule pack ${JSON.stringify(name)}`,
    hint:
      name === CORE_PACK ? 'leave it out' : suggestion(name, ids, 'a path ends in .yaml; built in'),
    ...(from ? { location: from.location } : {}),
  });
}

/**
 * Reads a pack's file.
 * @param at Place that names the file, where a file does.
 * @throws HealthriskError E-PACK-NOT-FOUND, or E-PACK-SYNTAX where the bytes are not UTF-8.
 */
export async function readPackFile(file: PackFileRef, at?: ErrorLocation): Promise<PackSource> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file.path);
  } catch {
    throw new HealthriskError('E-PACK-NOT-FOUND', {
      message: `the rule pack file ${JSON.stringify(file.shown)} cannot be read`,
      location: at ?? { file: file.shown },
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { ...file, sha256, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new HealthriskError('E-PACK-SYNTAX', {
      message: 'a rule pack must be UTF-8, and these bytes are not',
      location: { file: file.shown },
    });
  }
}
