import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { UnitTable } from '../model/pack.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import type { PackFileRef } from './pack-file.ts';
import { parseUnitTable } from './unit-table.ts';

/** Most bytes of a table of inhabitants: all communes of Europe are a tenth of it. */
const TABLE_MAX = 16 * 1024 * 1024;

/** Problems of one table that are told. */
const TOLD_MAX = 20;

/** Where a pack names a table. */
export interface NamedTable {
  /** As the pack writes it. */
  name: string;
  /** Characters of a unit. */
  prefix: number;
  at: ErrorLocation;
}

/**
 * Reads the table of inhabitants that a pack names, beside the pack or in a folder below it.
 * @throws HealthriskError E-PACK-TABLE, with all that is wrong in it
 */
export async function readUnitTable(
  pack: PackFileRef,
  { name, prefix, at }: NamedTable,
): Promise<UnitTable> {
  const folder = dirname(pack.path);
  if (!(await isInside(folder, name))) {
    throw new HealthriskError('E-PACK-TABLE', {
      problem: ['table-outside'],
      location: at,
    });
  }
  const read = await readTextFile(resolve(folder, name), TABLE_MAX);
  if (read.problem !== null) {
    throw new HealthriskError('E-PACK-TABLE', {
      problem: ['table-unreadable', read],
      location: at,
    });
  }
  const { units, problems } = parseUnitTable(read.text, prefix);
  if (problems !== null) {
    const file = join(dirname(pack.shown), name);
    throw HealthriskError.together(
      problems
        .slice(0, TOLD_MAX)
        .map(
          ({ line, column, problem }) =>
            new HealthriskError('E-PACK-TABLE', { problem, location: { file, line, column } }),
        ),
    );
  }
  return { file: name, sha256: createHash('sha256').update(read.bytes).digest('hex'), units };
}

/** Whether a path stays in the folder, also when links are followed. */
async function isInside(folder: string, name: string): Promise<boolean> {
  if (isAbsolute(name) || name.split(/[\\/]/).includes('..') || /^[a-z]+:/i.test(name))
    return false;
  try {
    const way = relative(await realpath(folder), await realpath(resolve(folder, name)));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    // What is not there is said when it is opened.
    return true;
  }
}
