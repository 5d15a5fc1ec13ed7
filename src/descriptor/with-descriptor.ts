import { DEFAULT_MISSING, missingTokens } from '../encode/missing.ts';
import type { ColumnDeclaration, DeclarableRole, Declarations } from '../model/declaration.ts';
import type { DescribedColumn, Descriptor } from './descriptor.ts';

/**
 * Adds to what was declared what the metadata say, with `roleFrom: 'descriptor'`. What a person
 * declared stands; a suggestion that was only written down gives way. Fields that the data do not
 * have are left out.
 * @param names columns of the data
 */
export function withDescriptor(
  declared: Declarations,
  descriptor: Pick<Descriptor, 'columns' | 'missingTokens'> | null,
  names: readonly string[],
): Declarations {
  if (descriptor === null) return declared;
  const columns = new Map<string, ColumnDeclaration>(declared.columns);
  let { subject } = declared;
  for (const name of names) {
    const before = declared.columns.get(name);
    const said = descriptor.columns.get(name);
    if (said === undefined || declared.subject?.column === name || isDeclared(before)) continue;
    const roles = rolesBeside(declared, said);
    if (roles.length === 0) continue;
    columns.set(name, { ...before, roles, roleFrom: 'descriptor' });
    if (roles.includes('subject')) subject = { column: name, released: true };
  }
  const tokens = declared.missing.tokens ?? allTokens(descriptor.missingTokens);
  return { ...declared, columns, subject, missing: { ...declared.missing, tokens } };
}

function isDeclared(entry: ColumnDeclaration | undefined): boolean {
  if (entry === undefined) return false;
  return entry.roleFrom !== 'detected' && entry.roleFrom !== 'assumed';
}

/** Roles that do not contradict what was declared of the whole table. */
function rolesBeside(declared: Declarations, { roles }: DescribedColumn): DeclarableRole[] {
  const subjectKnown = declared.subject !== null || declared.recordsArePersons;
  const kept = roles.flatMap((role): DeclarableRole[] => {
    if (role === 'sensitive' && declared.noSensitiveColumn) return [];
    // A second key of persons cannot count them too; it still names them.
    return role === 'subject' && subjectKnown ? ['direct-identifier'] : [role];
  });
  return [...new Set(kept)];
}

/**
 * The default tokens and those stated beside them, null for the defaults alone. The metadata add
 * tokens and take none away: a token read as a value would feign diversity.
 */
function allTokens(stated: readonly string[] | null): readonly string[] | null {
  const more = [...missingTokens(stated ?? [])].filter((token) => !DEFAULT_MISSING.has(token));
  return more.length === 0 ? null : [...DEFAULT_MISSING, ...more];
}
