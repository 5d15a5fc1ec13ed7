import { meets } from '../../criteria/compare.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import { betaLikeness } from '../../metrics/beta-likeness.ts';
import { deltaDisclosure } from '../../metrics/delta-disclosure.ts';
import type { DiversityContext, DiversityMeasure } from '../../metrics/diversity-measure.ts';
import { alpha, homogeneousShare } from '../../metrics/homogeneity.ts';
import { lDistinct, lEntropy, lRecursive } from '../../metrics/l-diversity.ts';
import { tCloseness } from '../../metrics/t-closeness.ts';
import type { ClassCounts } from '../../model/class.ts';
import type { MetricId } from '../../model/metric.ts';
import type { DiversityDemand } from './demands.ts';

const FAMILIES: Partial<Record<MetricId, (context: DiversityContext) => DiversityMeasure>> = {
  'l-distinct': lDistinct,
  'l-entropy': lEntropy,
  'l-recursive-c': lRecursive,
  alpha,
  't-closeness': tCloseness,
  'beta-basic': betaLikeness,
  'beta-enhanced': betaLikeness,
  'delta-disclosure': deltaDisclosure,
  'homogeneous-share': homogeneousShare,
};

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
  const family = FAMILIES[metric];
  invariant(family !== undefined, 'a demand on a class is on a metric of diversity');
  const measure = family({ table, ordered: view.ordered });
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
