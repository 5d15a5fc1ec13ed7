import type { Facts } from '../model/facts.ts';
import type { ColumnSetCriterion } from '../model/pack.ts';
import { meets } from './compare.ts';
import type { Judgement } from './judgement.ts';
import { sizeMetric } from './metric-entry.ts';
import { likePostcodes, unknownMeanings } from './unknown-meaning.ts';
import { weigh } from './weigh.ts';

/**
 * At least so many persons share every combination on a named set of columns, found by their
 * meanings, whatever anybody declared of them. Over whole histories where the key of the person is
 * released. Fewer columns of the set than it needs: not evaluable. Where they are enough, a column of
 * unknown meaning, or one with cells like postcodes, may be of the set too, and make classes smaller.
 */
export function judgeColumnSet(
  { semantics, set, threshold }: ColumnSetCriterion,
  facts: Facts,
): Judgement[] {
  const metric = sizeMetric(facts, 'k');
  const compared = { metric, op: '>=', threshold } as const;
  const wanted = { id: metric, params: { set } };
  const judged = weigh(facts, wanted, (value) => meets(metric, value, compared));
  const first = { ...judged, ...compared };
  if (first.outcome !== 'pass') return [first];
  return [first, ...likePostcodes(facts, semantics), ...unknownMeanings(facts)];
}
