import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import { byPosition, HealthriskError } from '../errors/healthrisk-error.ts';
import type { Waiver } from '../model/waiver.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { type ParsedYaml, parseYaml } from '../yaml/read-yaml.ts';
import { waiversSchema } from './schema.ts';
import { type WrittenWaiver, writtenWaivers } from './written.ts';

/** Name of the file of waivers, beside the configuration. */
export const WAIVERS_FILE = 'healthrisk.waivers.yaml';

/** Waivers of a file. */
export interface LoadedWaivers {
  path: string;
  waivers: readonly Waiver[];
  /** Place of a waiver, or of one of its keys where it has it. */
  locate(at: number, key?: keyof Waiver): ErrorLocation;
}

/** Looks at waivers whose form may be wrong, for what else is. */
export type LookFurther = (
  waivers: readonly WrittenWaiver[],
  locate: LoadedWaivers['locate'],
) => HealthriskError[];

const CODES = { syntax: 'E-WAIVER-SYNTAX', invalid: 'E-WAIVER-INVALID' } as const;

/**
 * Reads a file of waivers and checks its form; days and criteria are checked by the day and the
 * packs of a run.
 * @param shown name of the file in messages
 * @param further called where the form is wrong, so that all problems are told together
 * @throws HealthriskError E-WAIVER-NOT-FOUND, E-WAIVER-SYNTAX, E-WAIVER-INVALID
 */
export async function readWaivers(
  path: string,
  shown = path,
  further: LookFurther = () => [],
): Promise<LoadedWaivers> {
  const file = await readTextFile(path);
  if (file.problem !== null) {
    const isText = file.problem === 'too-large' || file.problem === 'not-utf-8';
    throw new HealthriskError(isText ? 'E-WAIVER-SYNTAX' : 'E-WAIVER-NOT-FOUND', {
      problem: ['waivers-unreadable', file],
      location: { file: shown },
    });
  }
  const yaml: WaiversYaml = parseYaml(file.text, shown, waiversSchema, CODES);
  const locate: LoadedWaivers['locate'] = (at, key) =>
    yaml.locate(key === undefined ? ['waivers', at] : ['waivers', at, key]);
  return { path, waivers: fitting(yaml, (written) => further(written, locate)), locate };
}

type WaiversYaml = ParsedYaml<{ waivers: readonly Waiver[] }>;

/** @throws HealthriskError with what is wrong with the form, and what is found further */
function fitting(
  yaml: WaiversYaml,
  further: (written: readonly WrittenWaiver[]) => HealthriskError[],
): readonly Waiver[] {
  try {
    return yaml.fit().value.waivers;
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    throw HealthriskError.together([error, ...further(writtenWaivers(yaml.raw))], byPosition);
  }
}
