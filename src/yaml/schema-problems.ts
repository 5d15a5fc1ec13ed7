import type { z } from 'zod';
import { suggestion } from '../errors/did-you-mean.ts';
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
  message: string;
  hint?: string;
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
        message:
          isOurs && isKnownOrNear(key, keys) ? `unknown key ${JSON.stringify(key)}` : 'unknown key',
        hint: suggestion(key, keys, 'keys allowed here'),
      }));
    }
    case 'invalid_type':
      return [wrongType(path, [issue.expected], found, value)];
    case 'invalid_value':
      return [wrongChoice(path, issue.values.map(String), found, value)];
    case 'invalid_union':
      return union(issue, path, schema, value);
    case 'invalid_key':
      return [{ path, spot: 'key', message: 'this key is not allowed here' }];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return [{ path, message: 'must not be empty' }];
      }
      return [
        { path, message: `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}` },
      ];
    case 'too_big':
      return [
        { path, message: `must be ${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}` },
      ];
    default:
      // Only texts of our own schemas get here; zod's own never quote the value either.
      return [{ path, message: issue.message }];
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

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  null: 'nothing',
};

function wrongType(
  path: readonly PathPart[],
  expected: readonly string[],
  found: unknown,
  value: unknown,
): YamlProblem {
  if (isAbsent(path, value)) return missing(path);
  const words = expected.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
  const unquoted = typeof found === 'number' || typeof found === 'boolean';
  return {
    path,
    message: `expected ${words}, found ${typeWord(found)}`,
    ...(unquoted && expected.includes('string') ? { hint: 'put it in quotes' } : {}),
  };
}

function wrongChoice(
  path: readonly PathPart[],
  allowed: readonly string[],
  found: unknown,
  value: unknown,
): YamlProblem {
  if (isAbsent(path, value)) {
    return { ...missing(path), hint: `allowed: ${allowed.join(', ')}` };
  }
  return {
    path,
    message: allowed.length === 1 ? `must be ${allowed[0]}` : 'is none of the allowed values',
    hint: suggestion(typeof found === 'string' ? found : '', allowed, 'allowed'),
  };
}

function missing(path: readonly PathPart[]): YamlProblem {
  const parent = path.slice(0, -1);
  return { path: parent, spot: 'key', message: `the key "${String(path.at(-1))}" is missing` };
}

function isAbsent(path: readonly PathPart[], value: unknown): boolean {
  return path.length > 0 && path.reduce(child, value) === undefined;
}

function typeWord(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a map of keys';
  if (typeof found === 'string') return 'text';
  if (typeof found === 'boolean') return 'true or false';
  if (typeof found === 'number' && !Number.isFinite(found)) return 'no finite number';
  return Number.isInteger(found) ? 'a number' : 'a number with decimals';
}

function toPart(part: PropertyKey): PathPart {
  return typeof part === 'symbol' ? String(part) : part;
}
