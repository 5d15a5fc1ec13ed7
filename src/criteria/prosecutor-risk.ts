import type { Facts } from '../model/facts.ts';
import type { ThresholdCriterion } from '../model/pack.ts';
import type { Judgement } from './judgement.ts';
import { findEntry, sizeMetric } from './metric-entry.ts';
import { classSizeForRisk } from './required-class-size.ts';
import { weigh } from './weigh.ts';

/**
 * A limit on the highest prosecutor risk, compared as class size: 1/11 is above 0.09, and sources
 * publish 0.09 with 11. `params.k` is the size required, `params.observedK` the one found.
 */
export function judgeProsecutorRisk(criterion: ThresholdCriterion, facts: Facts): Judgement {
  const { metric, op, threshold } = criterion;
  const k = classSizeForRisk(criterion);
  const { observed, params, ...judged } = weigh(facts, { id: sizeMetric(facts, 'k') }, (found) => {
    return found >= k;
  });
  const risk = findEntry(facts, { id: metric })?.value ?? null;
  return {
    ...judged,
    metric,
    op,
    threshold,
    observed: observed == null ? null : risk,
    params: { k, observedK: observed ?? null, ...params },
  };
}
