import type { AssignedColumn } from '../detect/assign-roles.ts';
import type { Evidence, IdentifierEvidence } from '../detect/identifier-evidence.ts';
import { columnFacts } from '../encode/column-facts.ts';
import { invariant } from '../errors/healthrisk-error.ts';
import type { SearchedColumn } from '../measure/singling-sets.ts';
import { valueSizes } from '../measure/value-sizes.ts';
import { distinction, separation } from '../metrics/distinction.ts';
import { uniqueShare } from '../metrics/uniqueness.ts';
import type { Declarations } from '../model/declaration.ts';
import type { ProfiledColumn } from '../model/profile.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { EncodedTable } from '../model/table.ts';
import { profiledRoles } from './column-roles.ts';

/** What {@link describeColumns} is made from. */
export interface Recognition {
  names: readonly string[];
  /** Every column of it is kept. */
  table: EncodedTable;
  evidence: IdentifierEvidence;
  suggestions: readonly Suggestion[];
  declared: Declarations;
}

/** A column, and what the search for sets needs of it. */
export interface DescribedColumn extends SearchedColumn {
  profiled: ProfiledColumn;
}

/** Each column: what it is taken for, what its values are, how far it tells records apart alone. */
export function describeColumns(from: Recognition): DescribedColumn[] {
  const { names, table, evidence, suggestions, declared } = from;
  const assigned = profiledRoles(names, suggestions, declared);
  return names.map((name, column) => {
    const encoded = table.columns[column];
    const suggestion = suggestions[column];
    invariant(encoded !== undefined && suggestion !== undefined, 'every column is kept');
    const found = evidence.found(column);
    const sizes = valueSizes(encoded);
    const profiled: ProfiledColumn = {
      name,
      ...rolesOf(assigned[column]!, found),
      confidence: suggestion.confidence,
      signals: suggestion.signals,
      ...columnFacts(encoded),
      ...(found === null ? {} : { evidence: found.share }),
      uniqueShare: uniqueShare(sizes),
      distinction: distinction(sizes),
      separation: separation(sizes),
    };
    return { column, name, sizes, profiled };
  });
}

/** Identifiers in the cells make a direct identifier of a column, whatever was declared. */
function rolesOf(
  { roles, roleFrom, semantic }: AssignedColumn,
  found: Evidence | null,
): Pick<ProfiledColumn, 'roles' | 'roleFrom' | 'semantic'> {
  const isNews = found !== null && !roles.includes('direct-identifier');
  return {
    roles: isNews ? [...roles, 'direct-identifier'] : roles,
    roleFrom,
    semantic: found?.semantic ?? semantic,
  };
}

/**
 * Whether the search for sets says nothing by a column: it names the person anyway, it is the same in
 * every record, or it is free text, which is different in every record.
 */
export function isLeftOut({ roles, distinct }: ProfiledColumn): boolean {
  if (distinct <= 1) return true;
  return (['direct-identifier', 'subject', 'unassessed'] as const).some((role) =>
    roles.includes(role),
  );
}
