import { fileURLToPath } from 'node:url';
import type { AnySchemaObject } from 'ajv';
import { invariant } from '../errors/healthrisk-error.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PathPart } from '../yaml/text.ts';
import { shapeProblems } from './shape-problems.ts';

/** JSON Schemas of what is read. */
export type Shape = 'data-package' | 'table-schema';

/** Checks one part of a parsed file. */
export type Check = (value: unknown, at: readonly PathPart[]) => YamlProblem[];

/** Beside the program, both in src and in dist. */
const FOLDER = new URL('../../schema/descriptor/', import.meta.url);

const checks = new Map<Shape, Promise<Check>>();

/** The check of one shape. The validator is loaded when the first descriptor is found. */
export function checkOf(shape: Shape): Promise<Check> {
  let check = checks.get(shape);
  if (check === undefined) {
    check = compile(shape);
    checks.set(shape, check);
  }
  return check;
}

async function compile(shape: Shape): Promise<Check> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const file = await readTextFile(fileURLToPath(new URL(`${shape}.schema.json`, FOLDER)));
  invariant(file.problem === null, 'the JSON Schemas lie beside the program');
  const schema = JSON.parse(file.text) as AnySchemaObject;
  const validate = new Ajv2020({
    allErrors: true,
    logger: false,
    allowUnionTypes: true,
    // A keyword beside `$ref` or in a branch leaves its type to the schema around it.
    strictTypes: false,
    strictRequired: false,
  }).compile(schema);
  return (value, at) => {
    validate(value);
    return shapeProblems(validate.errors ?? [], value, at);
  };
}
