import { dirname, join, relative, resolve } from 'node:path';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import { checkOutputs, stats } from '../../temporary/check-outputs.ts';
import { CONFIG_FILE } from '../config/find.ts';
import type { Io } from '../io.ts';

/**
 * Where the configuration of some data goes: where it was asked to, else beside them, where every
 * other command finds it. Files in several folders find it in the one that holds them all.
 * @param data paths, or `-` alone
 * @param described metadata files that are read besides
 * @returns a path as seen from the working directory, where nothing is yet
 * @throws HealthriskError E-OUTPUT-EXISTS, E-OUTPUT-WRITE, E-USAGE
 */
export function targetFor(
  data: readonly string[],
  described: readonly string[],
  asked: string | undefined,
  io: Pick<Io, 'workingDirectory'>,
): string {
  const path = asked ?? beside(data, io.workingDirectory());
  checkOutputs([{ path, option: '--output' }], [...data, ...described]);
  if (stats(path) !== null) {
    throw new HealthriskError('E-OUTPUT-EXISTS', {
      problem: ['config-exists'],
      location: { file: path },
    });
  }
  return path;
}

function beside(data: readonly string[], here: string): string {
  const folders = data.map((path) => (path === '-' ? here : dirname(resolve(here, path))));
  const path = join(folders.reduce(commonFolder), CONFIG_FILE);
  return relative(here, path) || path;
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (isOutside(relative(folder, other))) {
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return folder;
}

function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(join('..', '/')) || resolve(way) === way;
}
