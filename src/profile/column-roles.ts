import { type AssignedColumn, assignRoles } from '../detect/assign-roles.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Suggestion } from '../model/suggestion.ts';

/**
 * Roles as an assessment takes them, but for one thing: a column that nobody named keeps what was
 * suggested for it, also where others were declared to be quasi-identifiers. An assessment holds such
 * a column to be unassessed; a profile is there to say what it may be.
 */
export function profiledRoles(
  names: readonly string[],
  suggestions: readonly Suggestion[],
  declared: Declarations,
): AssignedColumn[] {
  const taken = assignRoles(names, suggestions, declared);
  const columns = new Map(
    [...declared.columns].map(([name, said]) => [
      name,
      { ...said, roles: said.roles.filter((role) => role === 'subject') },
    ]),
  );
  const suggested = assignRoles(names, suggestions, { ...declared, columns });
  return names.map((name, at) => {
    const isNamed = declared.columns.has(name) || declared.subject?.column === name;
    return isNamed ? taken[at]! : suggested[at]!;
  });
}
