import type { Facts } from '../model/facts.ts';
import type { ForbiddenCriterion } from '../model/pack.ts';
import { isPrivatePseudonym } from './identifier.ts';
import type { Judgement } from './judgement.ts';

/**
 * No column may have one of some roles or meanings. Every column is always looked at, so that none
 * found is a pass; each one found is a failure of its own.
 */
export function judgeForbidden(
  { roles, semantics }: ForbiddenCriterion,
  facts: Facts,
): Judgement[] {
  const found = facts.columns.filter(
    (column) =>
      !isPrivatePseudonym(column, facts) &&
      (roles.some((role) => column.roles.includes(role)) ||
        (column.semantic !== null && semantics.includes(column.semantic))),
  );
  if (found.length === 0) return [{ outcome: 'pass' }];
  return found.map(({ name, semantic }) => ({
    outcome: 'fail',
    of: name,
    ...(semantic === null ? {} : { params: { semantic } }),
  }));
}
