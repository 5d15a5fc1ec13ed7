import type { z } from 'zod';
import { choices } from '../errors/did-you-mean.ts';
import { type Problem, problemIn, type YamlFound, type YamlType } from '../errors/problem.ts';
import { allowedKeys, child, isKnownOrNear, shapesOf } from './schema-keys.ts';
import { isAbout } from './shown-keys.ts';
import type { PathPart, Spot } from './text.ts';

/**
 * One thing that is wrong in a YAML file; quotes keys that the schema knows (or nearly so) and
 * allowed values, never a value found nor any other key.
 */
export interface YamlProblem {
  path: readonly PathPart[];
  spot?: Spot;
  problem: Problem;
}

type Issue = z.core.$ZodIssue;

/** Says in our words what a schema found. Zod's issues in, problems out. */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
): YamlProblem[] {
  return issues.flatMap((issue) => describe(issue, issue.path.map(toPart), schema, value));
}

function describe(
  issue: Issue,
  path: readonly PathPart[],
  schema: z.ZodType,
  value: unknown,
): YamlProblem[] {
  const found = path.reduce(child, value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = allowedKeys(schema, path, value);
      const isOurs = isAbout(value, shapesOf(schema, value));
      return issue.keys.map((key) => ({
        path: [...path, key],
        spot: 'key',
        problem: [
          'unknown-key',
          { key: isOurs && isKnownOrNear(key, keys) ? key : null, ...choices(key, keys) },
        ],
      }));
    }
    case 'invalid_type':
      return [wrongType(path, [issue.expected], found, value)];
    case 'invalid_value':
      return [wrongChoice(path, issue.values.map(String), found, value)];
    case 'invalid_union':
      return union(issue, path, schema, value);
    case 'invalid_key':
      return [{ path, spot: 'key', problem: ['key-not-allowed'] }];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return [{ path, problem: ['is-empty'] }];
      }
      return [
        {
          path,
          problem: ['is-too-small', { limit: issue.minimum, isIncluded: issue.inclusive === true }],
        },
      ];
    case 'too_big':
      return [
        {
          path,
          problem: ['is-too-big', { limit: issue.maximum, isIncluded: issue.inclusive === true }],
        },
      ];
    default:
      // What our own schemas check says what is wrong; of zod's own words none is passed on.
      return [{ path, problem: problemIn(issue.message) ?? ['is-misshapen'] }];
  }
}

function union(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PathPart[],
  schema: z.ZodType,
  value: unknown,
): YamlProblem[] {
  const found = path.reduce(child, value);
  const discriminated = issue as { options?: readonly unknown[] };
  if (issue.errors.length === 0 && discriminated.options) {
    return [wrongChoice(path, discriminated.options.map(String), found, value)];
  }
  const mistyped = (branch: readonly Issue[]): boolean =>
    branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type');
  const candidates = issue.errors.filter((branch) => !mistyped(branch));
  const [nearest] = candidates.sort((a, b) => a.length - b.length);
  if (nearest) {
    return nearest.flatMap((inner) =>
      describe(inner, [...path, ...inner.path.map(toPart)], schema, value),
    );
  }
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  );
  return [wrongType(path, [...new Set(expected)], found, value)];
}

const TYPES = [
  'string',
  'number',
  'int',
  'boolean',
  'array',
  'object',
  'record',
  'null',
] as const satisfies readonly YamlType[];

function wrongType(
  path: readonly PathPart[],
  expected: readonly string[],
  found: unknown,
  value: unknown,
): YamlProblem {
  if (isAbsent(path, value)) return missing(path);
  const types = expected.map((type) => TYPES.find((one) => one === type) ?? 'other');
  const isUnquoted =
    (typeof found === 'number' || typeof found === 'boolean') && expected.includes('string');
  const given = { expected: types, found: typeOf(found) };
  return { path, problem: isUnquoted ? ['text-unquoted', given] : ['other-yaml-type', given] };
}

function wrongChoice(
  path: readonly PathPart[],
  allowed: readonly string[],
  found: unknown,
  value: unknown,
): YamlProblem {
  if (isAbsent(path, value)) {
    const key = String(path.at(-1));
    return { ...missing(path), problem: ['key-of-choices-missing', { key, allowed }] };
  }
  return {
    path,
    problem: ['other-choice', choices(typeof found === 'string' ? found : '', allowed)],
  };
}

function missing(path: readonly PathPart[]): YamlProblem {
  const parent = path.slice(0, -1);
  return { path: parent, spot: 'key', problem: ['key-missing', { key: String(path.at(-1)) }] };
}

function isAbsent(path: readonly PathPart[], value: unknown): boolean {
  return path.length > 0 && path.reduce(child, value) === undefined;
}

function typeOf(found: unknown): YamlFound {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'list';
  if (typeof found === 'object') return 'map';
  if (typeof found === 'string') return 'text';
  if (typeof found === 'boolean') return 'boolean';
  if (typeof found === 'number' && !Number.isFinite(found)) return 'not-finite';
  return Number.isInteger(found) ? 'number' : 'decimals';
}

function toPart(part: PropertyKey): PathPart {
  return typeof part === 'symbol' ? String(part) : part;
}
