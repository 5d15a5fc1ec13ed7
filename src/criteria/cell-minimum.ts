import type { Facts } from '../model/facts.ts';
import type { CellMinimumCriterion } from '../model/pack.ts';
import { meets } from './compare.ts';
import type { Judgement } from './judgement.ts';
import { cannotJudge } from './weigh.ts';

/**
 * Every count of a table of counts is zero, masked, or at least so large. A table of counts in which
 * no column is one cannot be judged.
 */
export function judgeCellMinimum({ threshold }: CellMinimumCriterion, facts: Facts): Judgement[] {
  const metric = 'count-min';
  const compared = { metric, op: '>=', threshold } as const;
  const counts = facts.columns.filter(
    ({ roles, semantic }) => roles.includes('count') || semantic === 'count',
  );
  if (counts.length === 0) return [{ ...cannotJudge('no-such-column'), ...compared }];
  return counts.map(({ name: of }): Judgement => {
    const entry = facts.metrics.find((one) => one.id === metric && one.of === of);
    // Only zeros and masked cells: there is no person behind any of them.
    if (entry?.reason === 'no-present-value') {
      const params = { nothingToJudge: entry.reason };
      return { outcome: 'pass', observed: null, of, ...compared, params };
    }
    if (entry?.value == null) {
      return { ...cannotJudge(entry?.reason ?? 'not-measured'), of, ...compared };
    }
    const outcome = meets(metric, entry.value, compared) ? 'pass' : 'fail';
    return { outcome, observed: entry.value, of, ...compared };
  });
}
