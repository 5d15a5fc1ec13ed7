import type { Facts } from '../model/facts.ts';
import { DIVERSITY_METRICS } from '../model/metric.ts';
import type { ThresholdCriterion } from '../model/pack.ts';
import { meets } from './compare.ts';
import { judgeDiversity } from './diversity.ts';
import type { Judgement } from './judgement.ts';
import { sizeMetric } from './metric-entry.ts';
import { judgeProsecutorRisk } from './prosecutor-risk.ts';
import { requiredClassSize } from './required-class-size.ts';
import { weigh } from './weigh.ts';

/** A metric against a threshold: once for the table, or once per sensitive column. */
export function judgeThreshold(criterion: ThresholdCriterion, facts: Facts): Judgement[] {
  if (DIVERSITY_METRICS.includes(criterion.metric)) return judgeDiversity(criterion, facts);
  if (criterion.metric === 'prosecutor-risk-max') return [judgeProsecutorRisk(criterion, facts)];
  const { op, threshold, params } = criterion;
  const metric =
    criterion.metric === 'k' || criterion.metric === 'k-record'
      ? sizeMetric(facts, criterion.metric)
      : criterion.metric;
  const judged = weigh(facts, { id: metric, params }, (value) => meets(metric, value, criterion));
  const k = requiredClassSize(criterion);
  const size = k === null ? {} : { k };
  return [{ ...judged, metric, op, threshold, params: { ...params, ...size, ...judged.params } }];
}
