import type { ErrorObject } from 'ajv';
import { choices } from '../errors/did-you-mean.ts';
import { invariant } from '../errors/healthrisk-error.ts';
import type { JsonType } from '../errors/problem.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PathPart } from '../yaml/text.ts';

const TYPES = [
  'string',
  'array',
  'object',
  'number',
  'boolean',
  'null',
] as const satisfies readonly JsonType[];

/**
 * Says in our words what a JSON Schema found.
 * @param at where the checked part begins in the file
 */
export function shapeProblems(
  errors: readonly ErrorObject[],
  checked: unknown,
  at: readonly PathPart[],
): YamlProblem[] {
  return errors.flatMap((error) => {
    const { parts, found } = walk(error.instancePath, checked);
    return describe(error, [...at, ...parts], found);
  });
}

function describe(error: ErrorObject, path: PathPart[], found: unknown): YamlProblem[] {
  const params: Record<string, unknown> = error.params;
  switch (error.keyword) {
    case 'required':
      return [
        { path, spot: 'key', problem: ['key-missing', { key: String(params.missingProperty) }] },
      ];
    case 'type':
      return [
        {
          path,
          problem: ['other-json-type', { expected: typesOf(params.type), found: typeOf(found) }],
        },
      ];
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const word = typeof found === 'string' ? found : '';
      return [{ path, problem: ['other-word', choices(word, allowed)] }];
    }
    case 'minItems':
      return [{ path, problem: ['is-empty'] }];
    case 'maxItems':
      return [{ path, problem: ['too-many-entries', { most: Number(params.limit) }] }];
    case 'uniqueItems':
      return [{ path, problem: ['entry-twice'] }];
    case 'not':
      return [{ path, problem: ['path-and-data'] }];
    default:
      // `if` only repeats what its branch found.
      return [];
  }
}

/** The steps of a JSON pointer, and what stands at its end. */
function walk(pointer: string, root: unknown): { parts: PathPart[]; found: unknown } {
  const parts: PathPart[] = [];
  let found = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    parts.push(Array.isArray(found) ? Number(name) : name);
    found = (found as Record<string, unknown>)[name];
  }
  return { parts, found };
}

function typesOf(type: unknown): JsonType[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.map(knownType);
}

function typeOf(found: unknown): JsonType {
  if (found === null || found === undefined) return 'null';
  return Array.isArray(found) ? 'array' : knownType(typeof found);
}

function knownType(type: unknown): JsonType {
  const known = TYPES.find((one) => one === type);
  invariant(known !== undefined, 'a JSON Schema and a JSON value have types of JSON');
  return known;
}
