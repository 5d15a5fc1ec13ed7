import { meets } from '../../criteria/compare.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import { DIVERSITY_FAMILIES } from '../../metrics/diversity.ts';
import type { ClassCounts } from '../../model/class.ts';
import type { MetricId } from '../../model/metric.ts';
import type { DiversityDemand } from './demands.ts';

/** Metrics that compare a class with the whole table, which changes with every record left out. */
export const AGAINST_TABLE: readonly MetricId[] = [
  't-closeness',
  'beta-basic',
  'beta-enhanced',
  'delta-disclosure',
];

/**
 * Whether one class alone meets a demand, by the metric that an assessment measures. As there, a class
 * in which nobody has a value, or a harmful one, has nothing to judge. A share of persons in
 * homogeneous classes is asked of each class, which is stricter than of all together.
 * @param table shares of the values in the whole table
 */
export function classMeets(
  demand: DiversityDemand,
  table: Float64Array,
  size: number,
  counts: ClassCounts,
): boolean {
  const { view, metric, params } = demand;
  if (counts.present === 0) return true;
  const harmfulMax = mostHarmful(counts, view.harmful);
  if (harmfulMax === 0) return true;
  const family = DIVERSITY_FAMILIES.find(({ metrics }) => metrics.includes(metric));
  invariant(family !== undefined, 'a demand on a class is on a metric of diversity');
  const measure = family.begin({ table, ordered: view.ordered });
  const homogeneous = harmfulMax === counts.present;
  measure.see({ size, times: 1, counts, homogeneous, harmfulMax });
  const found = measure
    .values(size)
    .find((one) => one.id === metric && (params.l === undefined || one.params?.l === params.l));
  invariant(found !== undefined, 'a family measures what it is named for');
  if (found.infinite || found.absentValues || found.value === null) return false;
  return meets(metric, found.value, demand);
}

function mostHarmful({ values, persons }: ClassCounts, harmful: Uint8Array | null): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) {
    if (harmful !== null && harmful[values[at]!] === 0) continue;
    most = Math.max(most, persons[at]!);
  }
  return most;
}
