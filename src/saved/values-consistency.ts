import type { Assessment } from '../model/assessment.ts';
import { DIVERSITY_METRICS, type MetricId, type MetricValue } from '../model/metric.ts';
import { fitsRange } from '../verdict/metric-range.ts';
import type { Contradiction } from './contradiction.ts';

/** Metrics that count some of the persons of the table. */
const OF_PERSONS: readonly MetricId[] = ['k', 'k-record', 'value-persons-min', 'opted-out-persons'];

/** Relative distance within which logarithms and sums are the same number. */
const SAME = 1e-9;

/** Where a metric has a value that it cannot have, by itself or beside others on the same classes. */
export function valuesContradict(assessment: Assessment): Contradiction | null {
  const { dataset, metrics } = assessment;
  for (const [at, { id, value }] of metrics.entries()) {
    if (value === null) continue;
    if (!fitsRange(id, value)) {
      return ['saved-value', { path: `metrics[${at}].value`, metric: id }];
    }
    if (OF_PERSONS.includes(id) && dataset.persons !== null && value > dataset.persons) {
      return ['saved-more-than-all', { path: `metrics[${at}].value` }];
    }
  }
  for (const view of views(metrics)) {
    if (isOfOneSpread(view)) continue;
    const at = metrics.indexOf(view[0]!);
    return ['saved-other-classes', { path: `metrics[${at}]` }];
  }
  return null;
}

/** The diversity metrics of each view of each column. */
function views(metrics: readonly MetricValue[]): MetricValue[][] {
  const found = new Map<string, MetricValue[]>();
  for (const entry of metrics) {
    if (!DIVERSITY_METRICS.includes(entry.id)) continue;
    const { l: _, ...params } = entry.params ?? {};
    const key = JSON.stringify([entry.of, Object.entries(params).sort()]);
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return [...found.values()];
}

/**
 * Whether all can be measured on one spread: either none has a value, for one reason, or a class in
 * which everybody shares a value makes l 1, alpha 1 and somebody homogeneous, and no other does.
 */
function isOfOneSpread(view: readonly MetricValue[]): boolean {
  if (new Set(view.map(({ reason }) => reason)).size > 1) return false;
  const numberOf = (id: MetricId) => view.find((one) => one.id === id)?.value ?? null;
  const distinct = numberOf('l-distinct');
  const entropy = numberOf('l-entropy');
  if (distinct === null) return true;
  if (entropy !== null && entropy > distinct * (1 + SAME)) return false;
  const shared: boolean[] = [distinct === 1];
  const [alpha, share] = [numberOf('alpha'), numberOf('homogeneous-share')];
  if (alpha !== null) shared.push(alpha === 1);
  if (share !== null) shared.push(share > 0);
  return new Set(shared).size === 1;
}
