import type { z } from 'zod';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Assessment } from '../model/assessment.ts';
import { contradiction } from './assessment-consistency.ts';
import { assessmentSchema } from './assessment-schema.ts';

/** Most bytes of a saved assessment: 256 MiB. */
export const ASSESSMENT_BYTES_MAX = 256 * 1024 * 1024;

/** Deepest nesting that is read: an assessment has eight levels, later versions may have more. */
const DEEPEST = 64;

/**
 * Reads a saved assessment: valid, and true to its own numbers and findings. Keys of later versions are kept.
 * @param file as the error names it
 * @throws HealthriskError E-DATA-ASSESSMENT with the place of the first problem, never a value
 */
export function parseAssessment(text: string, file: string): Assessment {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // The parser's message quotes the text.
    throw rejected(['saved-not-json'], file);
  }
  // Keys of later versions are written out again, and writing goes down step by step.
  if (isDeeperThan(given, DEEPEST)) {
    throw rejected(['saved-too-deep', { most: DEEPEST }], file);
  }
  const result = assessmentSchema.safeParse(given);
  if (!result.success) {
    throw rejected(misshapen(innermost(result.error.issues[0]!)), file);
  }
  const problem = contradiction(result.data);
  if (problem !== null) throw rejected(problem, file);
  // What was given, not the copy: the copy lacks keys that this version does not know.
  return given as Assessment;
}

/** By hand, since a recursive walk is what such a text exhausts. */
function isDeeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}

function rejected(problem: Problem, file: string): HealthriskError {
  return new HealthriskError('E-DATA-ASSESSMENT', { problem, location: { file } });
}

/** What is wrong in every alternative of a union is what is wrong. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const same = (a: z.core.$ZodIssue, b: z.core.$ZodIssue) =>
    a.code === b.code && a.path.join() === b.path.join();
  const [first = [], ...others] = issue.errors;
  const shared = first.find(
    (problem) =>
      problem.path.length > 0 &&
      problem.path[0] !== 'value' &&
      others.every((problems) => problems.some((other) => same(problem, other))),
  );
  return shared === undefined
    ? issue
    : innermost({ ...shared, path: [...issue.path, ...shared.path] });
}

/** Keys are shown only where they look like ours: a file may have anything for a key. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[A-Za-z][\w-]{0,40}$/.test(String(step)) ? `.${String(step)}` : '.?';
    })
    .join('')
    .replace(/^\./, '');
}

/** The first thing that the schema does not find as it should be. */
function misshapen(issue: z.core.$ZodIssue): Problem {
  const path = placeOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return ['saved-type', { path: path || null, type: issue.expected }];
    case 'invalid_value':
      return ['saved-choice', { path, allowed: issue.values.map(String) }];
    case 'invalid_union':
      return [issue.path[0] === 'metrics' ? 'saved-metric-value' : 'saved-plain-value', { path }];
    case 'too_small':
      return ['saved-least', { path, least: Number(issue.minimum) }];
    case 'too_big':
      return ['saved-most', { path, most: Number(issue.maximum) }];
    default:
      return ['saved-other-form', { path: path || null }];
  }
}
