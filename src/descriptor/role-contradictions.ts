import type { Problem } from '../errors/problem.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PathPart } from '../yaml/text.ts';
import { describedFields, type TableSchema } from './described-fields.ts';

/** The role that says all there is to say of a column. */
const EXCLUSIVE = 'count';

/**
 * Roles that cannot all be meant.
 * @param at where the schema begins in the file
 */
export function roleContradictions(schema: TableSchema, at: readonly PathPart[]): YamlProblem[] {
  const problems: YamlProblem[] = [];
  let subject: string | undefined;
  const last = new Map(schema.fields.map(({ name }, at) => [name, at]));
  const harmless = new Set(schema.fields.filter(isHarmless).map(({ name }) => name));
  for (const [name, { roles }] of describedFields(schema)) {
    const index = last.get(name)!;
    const told = (problem: Problem) =>
      problems.push({ path: [...at, 'fields', index, 'healthrisk:role'], problem });
    if (roles.includes(EXCLUSIVE) && roles.length > 1) {
      told(['role-not-alone', { role: EXCLUSIVE }]);
    }
    if (harmless.has(name) && roles.includes('sensitive')) {
      told(['sensitive-and-insensitive']);
    }
    if (!roles.includes('subject')) continue;
    if (roles.includes('sensitive')) {
      told(['subject-and-sensitive']);
    }
    if (subject !== undefined) {
      told(['subject-elsewhere']);
    }
    subject = name;
  }
  return problems;
}

function isHarmless({ 'healthrisk:role': said = [] }: TableSchema['fields'][number]): boolean {
  return [said].flat().includes('insensitive');
}
