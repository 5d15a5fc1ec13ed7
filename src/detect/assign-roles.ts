import { CLEAR_SEMANTICS, type Semantic } from '../model/column.ts';
import type { ColumnDeclaration, Declarations } from '../model/declaration.ts';
import type { Role, RoleSource } from '../model/role.ts';
import type { Confidence, Signal, Suggestion } from '../model/suggestion.ts';
import { ALWAYS_QUASI, isKey, isPlaceName } from './meanings.ts';

/** A column and what it is taken for. */
export interface AssignedColumn {
  name: string;
  roles: Role[];
  roleFrom: RoleSource;
  semantic: Semantic | null;
  /** Of a role that was detected. */
  confidence?: Confidence;
  signals?: Signal[];
  /** Roles that nobody gave, of a column of which somebody gave some; absent: none. */
  addedRoles?: Role[];
  /** Declared sensitive, and a quasi-identifier by its nature. */
  alsoQuasi: boolean;
}

/**
 * Roles of every column. Where somebody declared quasi-identifiers, a column nobody named is
 * unassessed; otherwise recognition fills in, and a column nobody recognises is assumed to be a
 * quasi-identifier. What a metadata file says, and suggestions that were written down and not
 * confirmed, add to what recognition says and take nothing away from it.
 * @param suggestions by position in the file
 */
export function assignRoles(
  names: readonly string[],
  suggestions: readonly Suggestion[],
  declared: Declarations,
): AssignedColumn[] {
  const quasiDeclared = [...declared.columns.values()].some(
    (said) =>
      isDeclared(said) &&
      said.roles.some((role) => role === 'quasi-identifier' || role === 'weight'),
  );
  const counting = countingColumn(names, suggestions, declared);
  return names.map((name, at): AssignedColumn => {
    const suggestion = suggestions[at]!;
    const named = declared.columns.get(name);
    const isSubject = declared.subject?.column === name;
    if (isSubject || (named !== undefined && isDeclared(named))) {
      const isDescribed = named?.roleFrom === 'descriptor';
      const also = isDescribed ? guessedRoles(suggestion, declared, true) : [];
      const given = named?.roles ?? [];
      const roles = united(given, also);
      if (isSubject && !roles.includes('subject')) roles.push('subject');
      const semantic = meant(suggestion.semantic, named?.semantic);
      const by = isDescribed ? 'descriptor' : 'declared';
      const column = declaredColumn(name, roles, by, { ...suggestion, semantic });
      return withAdded(column, isSubject ? [...given, 'subject'] : given);
    }
    if (quasiDeclared && named === undefined) {
      const { semantic } = suggestion;
      return { name, roles: ['unassessed'], roleFrom: 'assumed', semantic, alsoQuasi: false };
    }
    const counts = at === counting;
    const guess = guessedRoles(suggestion, declared, counts);
    if (named?.roleFrom === 'descriptor') {
      const given = said(named, counts, declared);
      const column = declaredColumn(name, united(given, guess), 'descriptor', suggestion);
      return withAdded(column, given);
    }
    return guessedColumn(name, guess, said(named, counts, declared), suggestion);
  });
}

/** Tells the roles that somebody gave from those that the tool added to them. */
function withAdded(column: AssignedColumn, given: readonly Role[]): AssignedColumn {
  const addedRoles = column.roles.filter((role) => !given.includes(role));
  return addedRoles.length === 0 ? column : { ...column, addedRoles };
}

/**
 * What a column means. What recognition finds stands; somebody's word fills in where it finds nothing, or
 * only that the column is one of places.
 */
export function meant(recognised: Semantic | null, said: Semantic | undefined): Semantic | null {
  const isOpen =
    recognised === null || (recognised === 'place' && said !== undefined && isPlaceName(said));
  return isOpen ? (said ?? null) : recognised;
}

/** A person said so: an option or the configuration. */
function isDeclared({ roleFrom = 'declared' }: ColumnDeclaration): boolean {
  return roleFrom === 'declared';
}

/** Roles that a file has for a column without anybody's confirmation. */
function said(
  named: ColumnDeclaration | undefined,
  counts: boolean,
  { noSensitiveColumn }: Declarations,
): Role[] {
  return (named?.roles ?? []).filter(
    (role) => (role !== 'subject' || counts) && (role !== 'sensitive' || !noSensitiveColumn),
  );
}

/**
 * Both roles; what would keep a column out of the classes does not where one of them wants it in.
 * Free text has no other role than what somebody said.
 */
function united(one: readonly Role[], other: readonly Role[]): Role[] {
  const all = [...new Set([...one, ...other])];
  return all.length === 1 ? all : all.filter((role) => role !== 'unassessed');
}

/** The detected column that counts persons: a key of persons before one of records; null: none. */
function countingColumn(
  names: readonly string[],
  suggestions: readonly Suggestion[],
  { subject, recordsArePersons, columns }: Declarations,
): number | null {
  if (subject !== null || recordsArePersons) return null;
  const entries = [...columns.values()];
  if (entries.some((entry) => isDeclared(entry) && entry.roles.includes('subject'))) return null;
  const keys = names.flatMap((name, at) => {
    const entry = columns.get(name);
    if (entry !== undefined && isDeclared(entry)) return [];
    const roles: readonly Role[] = [...(entry?.roles ?? []), ...suggestions[at]!.roles];
    return roles.includes('subject') ? [at] : [];
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

/** A column of which somebody wrote a suggestion down, or nobody anything. */
function guessedColumn(
  name: string,
  guess: readonly Role[],
  written: readonly Role[],
  { semantic, confidence, signals }: Suggestion,
): AssignedColumn {
  if (guess.length === 0) {
    const roles = written.length === 0 ? ['quasi-identifier' as const] : written;
    // Nobody recognised it: what was written down may only add to being a quasi-identifier.
    return assumedColumn(name, united(['quasi-identifier'], roles), signals);
  }
  const roles = united(guess, written);
  if (roles.includes('weight') && !roles.includes('quasi-identifier')) {
    roles.push('quasi-identifier');
  }
  // A second key of persons stands for them as another pseudonym does.
  const isOtherKey = semantic === 'person-key' && !roles.includes('subject');
  const meaning = isOtherKey ? null : semantic;
  return {
    name,
    roles,
    roleFrom: 'detected',
    semantic: meaning,
    confidence,
    signals,
    alsoQuasi: false,
  };
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
  const isHidden = (['sensitive', 'strategic', 'count'] as const).some((role) =>
    roles.includes(role),
  );
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
 * What a column means whose roles somebody declared. A name alone never makes a pseudonym of a declared
 * identifier, since pseudonyms weigh less.
 */
function declaredSemantic(semantic: Semantic | null, roles: readonly Role[]): Semantic | null {
  if (semantic === null) return null;
  // Keys such as P00001 have the form of a diagnosis and 20210315 that of a date, and mean none.
  if (roles.includes('subject')) return isKey(semantic) ? semantic : null;
  const clear: readonly Semantic[] = CLEAR_SEMANTICS;
  if (roles.includes('direct-identifier')) return clear.includes(semantic) ? semantic : null;
  return semantic;
}
