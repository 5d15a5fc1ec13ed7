import type { Role } from '../model/role.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { wordsOf } from './header-words.ts';
import { SELLERS } from './types/organisations.ts';

/** Roles and meanings that only tables about persons have. */
const OF_PERSONS = [
  'age',
  'sex',
  'birth-date',
  'admission-date',
  'marital-status',
  'length-of-stay',
];

/** Columns about contracts and purchases from which a table is about them. */
const STRATEGIC_MIN = 2;

/** Whether a table is about purchases and contracts: then its amounts are terms, not somebody's costs. */
export function isAboutPurchases(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
): boolean {
  const strategic = columns.filter(
    ({ name }, at) =>
      suggestions[at]!.roles.includes('strategic') || SELLERS.test(wordsOf(name).letters),
  ).length;
  if (strategic < STRATEGIC_MIN) return false;
  return !suggestions.some(
    ({ roles, semantic }) =>
      roles.includes('subject') || (semantic !== null && OF_PERSONS.includes(semantic)),
  );
}

/** A price, a rate or a coefficient. */
const AMOUNT = /^[<>]?\s?[£$€]?\s?\d{1,9}(?:[.,]\d{1,6})?\s?[%£$€]?$/;

/** An amount in such a table, also one that nothing names: it has decimals, as no code has. */
export function asTerm({ values }: ColumnSeen, suggestion: Suggestion): Suggestion {
  const isUnnamed =
    suggestion.roles.length === 0 &&
    values.length > 0 &&
    values.every((value) => AMOUNT.test(value)) &&
    values.some((value) => /[.,%]/.test(value));
  // A quantity that is bought is a term as well: nobody counts persons there.
  const isTerm = suggestion.semantic === 'cost' || suggestion.semantic === 'count';
  if (!isTerm && !isUnnamed) return suggestion;
  // By its neighbours alone a column leaves no class.
  const roles: Role[] = isTerm ? ['strategic'] : ['quasi-identifier', 'strategic'];
  return { ...suggestion, roles, semantic: 'strategic', confidence: 'medium' };
}
