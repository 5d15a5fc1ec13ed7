import type { RecordsAre } from '../detect/aggregated.ts';
import type { AssignedColumn } from '../detect/assign-roles.ts';
import type { Problem } from '../errors/problem.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Shape } from '../model/pack.ts';
import type { DeclaredSoFar } from './request.ts';

/**
 * What a record of the table is. Somebody's word decides; else a table that is one of counts by its
 * looks, or that has a column of counts, is taken for one, unless somebody said who the persons are.
 */
export function shapeOf(
  declared: Pick<Declarations, 'shape' | 'recordsArePersons'>,
  assigned: readonly AssignedColumn[],
  recordsAre: RecordsAre,
): Shape {
  if (declared.shape !== null) return declared.shape;
  const has = (role: 'subject' | 'count') => assigned.some(({ roles }) => roles.includes(role));
  if (declared.recordsArePersons || has('subject')) return 'microdata';
  const isSaid = ({ roleFrom }: AssignedColumn) => roleFrom === 'declared';
  // Whoever says what can be learnt of persons, and names no count, has a table of persons: a guess
  // does not make groups of them.
  const ofPersons = assigned.some((one) => isSaid(one) && one.roles.includes('sensitive'));
  const ofGroups = assigned.some((one) => isSaid(one) && one.roles.includes('count'));
  if (ofPersons && !ofGroups) return 'microdata';
  // Where nobody can tell, the reading that looks closer: k is computed, and a check says why it may not be.
  if (recordsAre === 'either' && !ofGroups) return 'microdata';
  // A date that was called a count stays in the classes, and makes nobody look away from them.
  const counts = assigned.some(
    ({ roles }) => roles.includes('count') && !roles.includes('quasi-identifier'),
  );
  return recordsAre === 'groups' || counts ? 'aggregate' : 'microdata';
}

/** What was declared of records and columns that cannot all be meant; null: nothing. */
export function shapeClash({
  shape,
  subject,
  recordsArePersons,
  columns,
}: Pick<DeclaredSoFar, 'shape' | 'subject' | 'recordsArePersons' | 'columns'>): Problem | null {
  const has = (role: 'subject' | 'count') =>
    [...(columns ?? [])].some(([, { roles, roleFrom }]) => {
      return roleFrom === undefined && roles.includes(role);
    });
  if (shape === 'aggregate' && (subject || has('subject'))) {
    return ['shape-and-subject'];
  }
  if (shape === 'aggregate' && recordsArePersons) {
    return ['shape-and-persons'];
  }
  return shape === 'microdata' && has('count') ? ['shape-and-count'] : null;
}
