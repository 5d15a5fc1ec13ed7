import type { z } from 'zod';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { TextFileProblem } from '../errors/text-file-problem.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { type ParsedYaml, parseYaml } from '../yaml/read-yaml.ts';

/** A JSON file that can say where each of its nodes stands. */
export type ParsedJson = Pick<ParsedYaml<unknown>, 'raw' | 'locate' | 'error'>;

const CODES = { syntax: 'E-DESCRIPTOR-SYNTAX', invalid: 'E-DESCRIPTOR-INVALID' } as const;

/** What is no regular file is not looked at: nobody describes a table in a folder or a pipe. */
const ABSENT: readonly TextFileProblem[] = ['missing', 'directory', 'not-a-file'];

/**
 * Reads a JSON file with the limits and places of YAML, of which JSON is a part.
 * @param keys keys that excerpts may show
 * @returns null where there is no regular file of that name
 * @throws HealthriskError E-DESCRIPTOR-SYNTAX
 */
export async function readJson(path: string, keys: z.ZodType): Promise<ParsedJson | null> {
  const file = await readTextFile(path);
  if (file.problem === null) return parseYaml<unknown>(file.text, path, keys, CODES);
  if (ABSENT.includes(file.problem)) return null;
  throw new HealthriskError('E-DESCRIPTOR-SYNTAX', {
    problem: ['descriptor-unreadable', file],
    location: { file: path },
  });
}
