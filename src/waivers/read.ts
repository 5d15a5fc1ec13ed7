import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Waiver } from '../model/waiver.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { type CheckedYaml, readYaml } from '../yaml/read-yaml.ts';
import { waiversSchema } from './schema.ts';

/** Name of the file of waivers, beside the configuration. */
export const WAIVERS_FILE = 'healthrisk.waivers.yaml';

/** Waivers of a file. */
export interface LoadedWaivers {
  path: string;
  waivers: readonly Waiver[];
  /** Place of a waiver, or of one of its keys where it has it. */
  locate(at: number, key?: keyof Waiver): ErrorLocation;
}

const CODES = { syntax: 'E-WAIVER-SYNTAX', invalid: 'E-WAIVER-INVALID' } as const;

/**
 * Reads a file of waivers and checks its form; days and criteria are checked by the day and the
 * packs of a run.
 * @param shown name of the file in messages
 * @throws HealthriskError E-WAIVER-NOT-FOUND, E-WAIVER-SYNTAX, E-WAIVER-INVALID
 */
export async function readWaivers(path: string, shown = path): Promise<LoadedWaivers> {
  const file = await readTextFile(path);
  if (file.problem !== null) {
    const isText = file.problem === 'too-large' || file.problem === 'not-utf-8';
    throw new HealthriskError(isText ? 'E-WAIVER-SYNTAX' : 'E-WAIVER-NOT-FOUND', {
      problem: ['waivers-unreadable', file],
      location: { file: shown },
    });
  }
  const yaml: CheckedYaml<{ waivers: readonly Waiver[] }> = readYaml(
    file.text,
    shown,
    waiversSchema,
    CODES,
  );
  return {
    path,
    waivers: yaml.value.waivers,
    locate: (at, key) => yaml.locate(key === undefined ? ['waivers', at] : ['waivers', at, key]),
  };
}
