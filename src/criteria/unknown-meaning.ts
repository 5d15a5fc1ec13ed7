import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import type { Semantic } from '../model/semantic.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { cannotJudge } from './weigh.ts';

/** Roles that say all that criteria on places, dates and ages would want to know. */
const TELLING = ['subject', 'direct-identifier', 'weight', 'consent', 'count'] as const;

/**
 * One judgement on all published columns of which nobody knows what they mean: they may hold places,
 * dates or ages, whatever their name. None where every column has a known meaning.
 * @param isSettled columns of which something else tells that they are not what is asked for
 */
export function unknownMeanings(
  facts: Facts,
  isSettled: (column: Column) => boolean = () => false,
): Judgement[] {
  const columns = facts.columns
    .filter((column) => isUnknown(column) && !isSettled(column))
    .map(({ name }) => name);
  if (columns.length === 0) return [];
  const judged = cannotJudge('meaning-unknown');
  return [{ ...judged, params: { ...judged.params, columns } }];
}

/** Columns with cells like postcodes, by another meaning than a postcode's: they may name any place. */
export function likePostcodes(facts: Facts, semantics: readonly Semantic[]): Judgement[] {
  return facts.columns
    .filter(({ semantic }) => semantic === null || !semantics.includes(semantic))
    .filter(({ name, semantic }) => {
      const has = (id: 'postal-like' | 'places-unknown') =>
        Boolean(findEntry(facts, { id, of: name })?.value);
      return semantic === 'place' || has('postal-like') || has('places-unknown');
    })
    .map(({ name: of }) => ({ ...cannotJudge('cells-say-otherwise'), of }));
}

/** Columns of another meaning, in whose cells something stands that criteria look for. */
export function otherwiseWithin(facts: Facts, id: 'ages-within' | 'dates-within'): Judgement[] {
  return facts.columns
    .filter(({ name }) => Boolean(findEntry(facts, { id, of: name })?.value))
    .map(({ name: of }) => ({ ...cannotJudge('cells-say-otherwise'), of }));
}

/** Its texts are dates, so that it names no place. */
export function isOfDates({ type }: Column): boolean {
  return type === 'date';
}

function isUnknown({ semantic, roles, vouched, distinct }: Column): boolean {
  if (semantic !== null || vouched === true || distinct === 0) return false;
  return !TELLING.some((role) => roles.includes(role));
}
