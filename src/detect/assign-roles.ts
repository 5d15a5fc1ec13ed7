import { CLEAR_SEMANTICS, type Semantic } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Role, RoleSource } from '../model/role.ts';
import type { Confidence, Signal, Suggestion } from '../model/suggestion.ts';
import { ALWAYS_QUASI, isIdentifier, isKey } from './meanings.ts';

/** A column and what it is taken for. */
export interface AssignedColumn {
  name: string;
  roles: Role[];
  roleFrom: RoleSource;
  semantic: Semantic | null;
  /** Of a role that was detected. */
  confidence?: Confidence;
  signals?: Signal[];
  /** Declared sensitive, and a quasi-identifier by its nature. */
  alsoQuasi: boolean;
}

/**
 * Roles of every column. Where quasi-identifiers were declared, a column nobody named is
 * unassessed; otherwise recognition fills in, and a column nobody recognises is assumed to be a
 * quasi-identifier.
 * @param suggestions by position in the file
 */
export function assignRoles(
  names: readonly string[],
  suggestions: readonly Suggestion[],
  declared: Declarations,
): AssignedColumn[] {
  const quasiDeclared = [...declared.columns.values()].some(
    ({ roles, roleFrom }) =>
      (roleFrom ?? 'declared') === 'declared' &&
      roles.some((role) => role === 'quasi-identifier' || role === 'weight'),
  );
  const subject = countingColumn(names, suggestions, declared);
  return names.map((name, column): AssignedColumn => {
    const suggestion = suggestions[column]!;
    const named = declared.columns.get(name);
    const isSubject = declared.subject?.column === name;
    if (isSubject || (named !== undefined && isSaid(named.roleFrom))) {
      const roles: Role[] = [...(named?.roles ?? [])];
      if (isSubject && !roles.includes('subject')) roles.push('subject');
      return declaredColumn(name, roles, named?.roleFrom ?? 'declared', suggestion);
    }
    if (quasiDeclared && named === undefined) {
      const { semantic } = suggestion;
      return { name, roles: ['unassessed'], roleFrom: 'assumed', semantic, alsoQuasi: false };
    }
    const { confidence, signals } = suggestion;
    if (named?.roleFrom === 'assumed') return assumedColumn(name, named.roles, signals);
    const guess = named?.roles ?? guessedRoles(suggestion, declared, column === subject);
    if (guess.length === 0) return assumedColumn(name, ['quasi-identifier'], signals);
    const roles: Role[] = [...guess];
    if (roles.includes('weight') && !roles.includes('quasi-identifier')) {
      roles.push('quasi-identifier');
    }
    // A second key of persons stands for them as another pseudonym does.
    const semantic = suggestion.semantic === 'person-key' && !roles.includes('subject');
    return {
      name,
      roles,
      roleFrom: 'detected',
      semantic: semantic ? null : suggestion.semantic,
      confidence,
      signals,
      alsoQuasi: false,
    };
  });
}

/** Somebody said so, here or in a metadata file. */
function isSaid(roleFrom: RoleSource = 'declared'): boolean {
  return roleFrom === 'declared' || roleFrom === 'descriptor';
}

/** The detected column that counts persons: a key of persons before one of records; null: none. */
function countingColumn(
  names: readonly string[],
  suggestions: readonly Suggestion[],
  { subject, recordsArePersons, columns }: Declarations,
): number | null {
  if (subject !== null || recordsArePersons) return null;
  if (
    [...columns.values()].some(
      ({ roles, roleFrom }) => isSaid(roleFrom) && roles.includes('subject'),
    )
  ) {
    return null;
  }
  const keys = names.flatMap((name, at) => {
    const { roles } = columns.get(name) ?? suggestions[at]!;
    return roles.includes('subject') && !isSaid(columns.get(name)?.roleFrom ?? 'detected')
      ? [at]
      : [];
  });
  const ofPersons = keys.find((at) => suggestions[at]!.semantic !== 'record-key');
  return ofPersons ?? keys[0] ?? null;
}

function guessedRoles(
  { roles, semantic }: Suggestion,
  { noSensitiveColumn }: Declarations,
  counts: boolean,
): Role[] {
  // Somebody said that no column is sensitive: a guess that one is would be dropped from k.
  let guess = noSensitiveColumn ? roles.filter((role) => role !== 'sensitive') : [...roles];
  if (guess.includes('subject') && !counts) {
    // A second key of persons cannot count them too; it still names them.
    guess = guess.filter((role) => role !== 'subject');
    const isOfRecords = semantic === 'record-key';
    if (guess.length === 0) guess = [isOfRecords ? 'quasi-identifier' : 'direct-identifier'];
  }
  return guess;
}

function assumedColumn(name: string, roles: readonly Role[], signals?: Signal[]): AssignedColumn {
  return {
    name,
    roles: [...roles],
    roleFrom: 'assumed',
    semantic: null,
    ...(signals === undefined || signals.length === 0 ? {} : { signals }),
    alsoQuasi: false,
  };
}

function declaredColumn(
  name: string,
  roles: Role[],
  roleFrom: RoleSource,
  suggestion: Suggestion,
): AssignedColumn {
  const semantic = declaredSemantic(suggestion.semantic, roles);
  const isHidden = roles.includes('sensitive') || roles.includes('strategic');
  const alsoQuasi =
    isHidden &&
    !roles.includes('quasi-identifier') &&
    semantic !== null &&
    ALWAYS_QUASI.includes(semantic);
  const isQuasi = alsoQuasi || (roles.includes('weight') && !roles.includes('quasi-identifier'));
  return {
    name,
    roles: isQuasi ? [...roles, 'quasi-identifier'] : roles,
    roleFrom,
    semantic,
    alsoQuasi,
  };
}

/**
 * What a column means whose roles somebody declared. That it identifies is told by its cells, and a
 * name alone never makes an identifier a pseudonym, which weighs less.
 */
function declaredSemantic(semantic: Semantic | null, roles: readonly Role[]): Semantic | null {
  if (semantic === null) return null;
  // Keys such as P00001 have the form of a diagnosis and 20210315 that of a date, and mean none.
  if (roles.includes('subject')) return isKey(semantic) ? semantic : null;
  const clear: readonly Semantic[] = CLEAR_SEMANTICS;
  if (roles.includes('direct-identifier')) return clear.includes(semantic) ? semantic : null;
  return isIdentifier(semantic) || isKey(semantic) ? null : semantic;
}
