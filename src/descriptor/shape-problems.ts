import type { ErrorObject } from 'ajv';
import { suggestion } from '../errors/did-you-mean.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PathPart } from '../yaml/text.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
};

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
        { path, spot: 'key', message: `the key "${String(params.missingProperty)}" is missing` },
      ];
    case 'type':
      return [{ path, message: `expected ${typeWords(params.type)}, found ${typeOf(found)}` }];
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const hint = suggestion(typeof found === 'string' ? found : '', allowed, 'allowed');
      return [{ path, message: 'is none of the allowed values', hint }];
    }
    case 'minItems':
      return [{ path, message: 'must not be empty' }];
    case 'maxItems':
      return [{ path, message: `expected at most ${params.limit} entries, found more` }];
    case 'uniqueItems':
      return [{ path, message: 'the same entry stands twice' }];
    case 'not':
      return [{ path, message: 'expected a path or data, found both' }];
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

function typeWords(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types.map((word) => TYPE_WORDS[String(word)] ?? String(word)).join(' or ');
}

function typeOf(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  return TYPE_WORDS[typeof found] ?? `a ${typeof found}`;
}
