import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PathPart } from '../yaml/text.ts';
import { describedFields, type TableSchema } from './described-fields.ts';

/** Roles that say all there is to say of a column. */
const EXCLUSIVE = ['ignored', 'count'] as const;

/**
 * Roles that cannot all be meant.
 * @param at where the schema begins in the file
 */
export function roleContradictions(schema: TableSchema, at: readonly PathPart[]): YamlProblem[] {
  const problems: YamlProblem[] = [];
  let subject: string | undefined;
  for (const [name, { roles }] of describedFields(schema)) {
    const index = schema.fields.findLastIndex((field) => field.name === name);
    const told = (message: string, hint: string) =>
      problems.push({ path: [...at, 'fields', index, 'healthrisk:role'], message, hint });
    for (const role of EXCLUSIVE) {
      if (!roles.includes(role) || roles.length === 1) continue;
      const article = role === 'ignored' ? 'an' : 'a';
      told(
        `${article} ${role} column cannot have another role`,
        `leave out ${role}, or the others`,
      );
    }
    if (saysBoth(schema, name)) {
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

function saysBoth({ fields }: TableSchema, name: string): boolean {
  const said = fields
    .filter((field) => field.name === name)
    .flatMap(({ 'healthrisk:role': words = [] }) => words);
  return said.includes('insensitive') && said.includes('sensitive');
}
