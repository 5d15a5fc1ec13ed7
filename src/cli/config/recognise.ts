import { z } from 'zod';
import { type PatternDeclaration, patternProblem } from '../../detect/own-patterns.ts';
import type { YamlProblem } from '../../yaml/schema-problems.ts';

/** Roles that the form of cells can tell; that a column is harmless is for a person to say. */
const PATTERN_ROLES = [
  'direct-identifier',
  'quasi-identifier',
  'sensitive',
  'subject',
  'strategic',
] as const;

const entrySchema = z
  .strictObject({
    pattern: z
      .string()
      .min(1)
      .describe('In RE2 syntax, single-quoted: fits a whole cell, blanks around it aside.'),
    roles: z
      .array(z.enum(PATTERN_ROLES))
      .min(1)
      .describe('What a column is when nine tenths of its distinct values have the form.'),
  })
  .describe('One form of cells.');

/** `recognise:` in `healthrisk.yaml`. */
export const recogniseSchema = z
  .record(
    z.string().regex(/^(?=.*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N} _.-]{0,58}[\p{L}\p{N}])?$/u),
    entrySchema,
  )
  .optional()
  .describe(
    'Forms of cells that only the holder of the data knows, such as the hospital’s own patient number, by a word for each. The words appear in reports.',
  );

/** A checked `recognise:`. */
export type RecogniseConfig = z.output<typeof recogniseSchema>;

/** The patterns of a checked configuration. */
export function patternsOf(recognise: RecogniseConfig): PatternDeclaration[] {
  return Object.entries(recognise ?? {}).map(([label, entry]) => ({ label, ...entry }));
}

/**
 * Patterns that cannot be used, to be told as E-CONFIG-PATTERN. Takes the file's value as parsed and
 * judges whatever part of it has the right shape, so that these problems are shown together with
 * those of the shape.
 */
export async function patternProblems(value: unknown): Promise<YamlProblem[]> {
  const problems: YamlProblem[] = [];
  for (const [label, entry] of entriesOf(entriesOf(value).get('recognise'))) {
    const checked = entrySchema.safeParse(entry);
    if (!checked.success) continue;
    const problem = await patternProblem(checked.data.pattern);
    if (problem !== null) problems.push({ path: ['recognise', label, 'pattern'], problem });
  }
  return problems;
}

/** Own entries of a map in the file; none for anything else. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value));
}
