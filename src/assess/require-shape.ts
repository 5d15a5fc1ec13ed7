import type { z } from 'zod';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { type Problem, problemIn, problemTexts } from '../errors/problem.ts';

/**
 * Refuses what a program hands over in another form than its schema has.
 * @throws HealthriskError E-USAGE
 */
export function requireShape(schema: z.ZodType, asked: unknown): void {
  const issue = schema.safeParse(asked).error?.issues[0];
  if (issue !== undefined) throw new HealthriskError('E-USAGE', { problem: misshapen(issue) });
}

/** What the schema of a request found, in our words; of what was received it tells nothing. */
function misshapen(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join('.');
  const own = problemIn(issue.message);
  if (own !== null) return ['request-part', { key: path, why: problemTexts(own) }];
  const key = path === '' ? null : path;
  switch (issue.code) {
    case 'invalid_type':
      return ['request-type', { key, type: issue.expected }];
    case 'invalid_value':
      return ['request-choice', { key: path, allowed: issue.values.map(String) }];
    case 'unrecognized_keys':
      return ['request-keys', { key, unknown: issue.keys }];
    case 'too_small':
      return ['request-least', { key: path, least: Number(issue.minimum) }];
    default:
      return ['request-misshapen', { key }];
  }
}
