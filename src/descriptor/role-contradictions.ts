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
    const told = (message: string, hint: string) =>
      problems.push({ path: [...at, 'fields', index, 'healthrisk:role'], message, hint });
    if (roles.includes(EXCLUSIVE) && roles.length > 1) {
      told('a count column cannot have another role', 'leave out count, or the others');
    }
    if (harmless.has(name) && roles.includes('sensitive')) {
      told('a column cannot be sensitive and insensitive', 'leave out one of the two');
    }
    if (!roles.includes('subject')) continue;
    if (roles.includes('sensitive')) {
      told('the subject cannot be sensitive as well', 'leave out one of the two');
    }
    if (subject !== undefined) {
      told('another column is the subject already', 'keep one key of the person');
    }
    subject = name;
  }
  return problems;
}

function isHarmless({ 'healthrisk:role': said = [] }: TableSchema['fields'][number]): boolean {
  return [said].flat().includes('insensitive');
}
