import { ClassSizeHistogram } from '../metrics/class-size-histogram.ts';
import { distinction, separation } from '../metrics/distinction.ts';
import { classCount, kAnonymity } from '../metrics/k-anonymity.ts';
import { uniqueShare } from '../metrics/uniqueness.ts';
import type { MetricId, MetricValue } from '../model/metric.ts';
import { histogram, shareUnit } from './class-sizes.ts';
import { classUnit, type MeasurePlan } from './measure-plan.ts';

const INFLUENCE: readonly MetricId[] = [
  'distinct',
  'distinction',
  'separation',
  'k-without',
  'unique-share-without',
];

/**
 * What each quasi-identifier does: how far it tells rows apart by itself, and what k and the share
 * of sample uniques become without it.
 */
export async function measureInfluence(plan: MeasurePlan): Promise<MetricValue[]> {
  if (plan.isForVerdict && !INFLUENCE.some((id) => plan.gated.has(id))) return [];
  const metrics: MetricValue[] = [];
  const without = new Map(plan.quasi.map((column) => [column, new ClassSizeHistogram()]));
  await plan.engine.withoutEach(
    { columns: plan.quasi, unit: classUnit(plan.unit) },
    (column) => (found) => without.get(column)!.see(found),
  );
  for (const [column, sizes] of without) {
    const of = plan.names[column]!;
    const values = await histogram(plan.engine, [column], 'rows');
    const rest = sizes.entries();
    metrics.push(
      { id: 'distinct', of, value: classCount(values), unit: 'values' },
      { id: 'distinction', of, value: distinction(values), unit: 'share-of-rows' },
      { id: 'separation', of, value: separation(values), unit: 'share-of-pairs-of-rows' },
      { id: 'k-without', of, value: kAnonymity(rest), unit: 'persons' },
      { id: 'unique-share-without', of, value: uniqueShare(rest), unit: shareUnit(plan) },
    );
  }
  return metrics;
}
