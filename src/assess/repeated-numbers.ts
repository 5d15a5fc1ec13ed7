import type { AssignedColumn } from '../detect/assign-roles.ts';
import { isMissingToken } from '../encode/missing.ts';
import type { Semantic } from '../model/semantic.ts';
import type { EncodedTable } from '../model/table.ts';
import type { Recognition } from './recognise.ts';

/** Identifiers that several persons may share, or that are no number of a person. */
const SHARED: readonly Semantic[] = [
  ...(['name', 'phone', 'address', 'url', 'iban', 'card-number'] as const),
  ...(['ip-address', 'mac-address', 'licence-plate', 'vin', 'device-number'] as const),
];

/** Meanings of numbers that stand for one person, in a column that nobody assessed. */
const OF_ONE_PERSON: readonly Semantic[] = [
  ...(['person-key', 'pseudonym', 'hash', 'uuid', 'record-number', 'email'] as const),
  ...(['nir', 'ins-c', 'ssn', 'nhs-number', 'national-number', 'health-card'] as const),
];

/**
 * Whether a column that is going to be left out may tell that persons have several records. With it goes
 * what would have told that records are no persons.
 */
export function tellsPersons({ roles, semantic }: AssignedColumn): boolean {
  if (roles.includes('subject')) return false;
  if (roles.includes('direct-identifier')) return semantic === null || !SHARED.includes(semantic);
  const isLeft = roles.length === 0 || roles.includes('unassessed') || roles.includes('ignored');
  return isLeft && semantic !== null && OF_ONE_PERSON.includes(semantic);
}

/**
 * Names of the columns that stand for persons and have a value in more records than one. Where there are
 * too many values to count, nobody can say that none has.
 */
export function repeatedNumbers(
  { assigned }: Pick<Recognition, 'assigned'>,
  { columns, counted }: EncodedTable,
  tokens: ReadonlySet<string>,
): string[] {
  return assigned.flatMap((column, at) => {
    if (!tellsPersons(column)) return [];
    const { counts = null, values = null } = columns[at] ?? counted[at] ?? {};
    const isCounted = counts !== null && values !== null;
    return isCounted && !isAnyTwice(counts, values, tokens) ? [] : [column.name];
  });
}

function isAnyTwice(
  counts: Uint32Array,
  values: Iterable<string>,
  tokens: ReadonlySet<string>,
): boolean {
  let code = 0;
  for (const text of values) {
    if (counts[code++]! > 1 && !isMissingToken(text, tokens)) return true;
  }
  return false;
}
