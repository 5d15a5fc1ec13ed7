import type { Suggestion } from '../model/suggestion.ts';

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
export function isAboutPurchases(suggestions: readonly Suggestion[]): boolean {
  const strategic = suggestions.filter(({ roles }) => roles.includes('strategic')).length;
  if (strategic < STRATEGIC_MIN) return false;
  return !suggestions.some(
    ({ roles, semantic }) =>
      roles.includes('subject') || (semantic !== null && OF_PERSONS.includes(semantic)),
  );
}

/** An amount in such a table. */
export function asTerm(suggestion: Suggestion): Suggestion {
  if (suggestion.semantic !== 'cost') return suggestion;
  return { ...suggestion, roles: ['strategic'], semantic: 'strategic', confidence: 'medium' };
}
