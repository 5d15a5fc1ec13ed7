import type { Semantic } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Role, RoleSource } from '../model/role.ts';
import { ALWAYS_QUASI, columnSemantic } from './column-semantic.ts';
import { guessColumn } from './guess-column.ts';

/** A column and what it is taken for. */
export interface AssignedColumn {
  name: string;
  roles: Role[];
  roleFrom: RoleSource;
  semantic: Semantic | null;
  /** Declared sensitive, and a quasi-identifier by its nature. */
  alsoQuasi: boolean;
}

/**
 * Roles of every column. Where quasi-identifiers were declared, a column nobody named is
 * unassessed; otherwise recognition fills in, and a column nobody recognises is assumed to be a
 * quasi-identifier.
 * @param sample records from the beginning of the data
 */
export function assignRoles(
  names: readonly string[],
  sample: readonly (readonly string[])[],
  declared: Declarations,
  tokens: ReadonlySet<string>,
): AssignedColumn[] {
  const quasiDeclared = [...declared.columns.values()].some(({ roles }) =>
    roles.some((role) => role === 'quasi-identifier' || role === 'weight'),
  );
  let subjectKnown = declared.subject !== null || declared.recordsArePersons;
  return names.map((name, column): AssignedColumn => {
    const cells = sample.map((record) => record[column]!);
    const named = declared.columns.get(name);
    const isSubject = declared.subject?.column === name;
    if (named !== undefined || isSubject) {
      const roles: Role[] = [...(named?.roles ?? [])];
      if (isSubject && !roles.includes('subject')) roles.push('subject');
      return declaredColumn(name, roles, columnSemantic(name, cells, tokens));
    }
    if (quasiDeclared) {
      return {
        name,
        roles: ['unassessed'],
        roleFrom: 'assumed',
        semantic: columnSemantic(name, cells, tokens),
        alsoQuasi: false,
      };
    }
    const guessed = guessColumn(name, cells, tokens);
    if (guessed === null || contradicts(guessed.roles, declared)) {
      return {
        name,
        roles: ['quasi-identifier'],
        roleFrom: 'assumed',
        semantic: null,
        alsoQuasi: false,
      };
    }
    let roles: Role[] = guessed.roles;
    let semantic = guessed.semantic;
    if (roles.includes('subject')) {
      // A second key of persons cannot count them too; it still names them.
      if (subjectKnown) {
        roles = ['direct-identifier'];
        semantic = semantic === 'person-key' ? null : semantic;
      }
      subjectKnown = true;
    }
    return { name, roles, roleFrom: 'detected', semantic, alsoQuasi: false };
  });
}

function declaredColumn(name: string, roles: Role[], semantic: Semantic | null): AssignedColumn {
  const alsoQuasi =
    roles.includes('sensitive') &&
    !roles.includes('quasi-identifier') &&
    semantic !== null &&
    ALWAYS_QUASI.includes(semantic);
  const isQuasi = alsoQuasi || (roles.includes('weight') && !roles.includes('quasi-identifier'));
  return {
    name,
    roles: isQuasi ? [...roles, 'quasi-identifier'] : roles,
    roleFrom: 'declared',
    // Keys such as P00001 have the form of a diagnosis and 20210315 that of a date, and mean none.
    semantic: roles.includes('subject') && isOfCells(semantic) ? null : semantic,
    alsoQuasi,
  };
}

function isOfCells(semantic: Semantic | null): boolean {
  return semantic === 'icd10' || semantic === 'event-date';
}

/** Somebody said that no column is sensitive: a guess that one is would be dropped from k. */
function contradicts(roles: readonly Role[], declared: Declarations): boolean {
  return declared.noSensitiveColumn && roles.includes('sensitive');
}
