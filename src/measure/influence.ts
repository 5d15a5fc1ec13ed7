import { distinction, separation } from '../metrics/distinction.ts';
import { classCount, kAnonymity } from '../metrics/k-anonymity.ts';
import { uniqueShare } from '../metrics/uniqueness.ts';
import type { MetricValue } from '../model/metric.ts';
import { histogram, shareUnit } from './class-sizes.ts';
import { classUnit, type MeasurePlan } from './measure-plan.ts';

/**
 * What each quasi-identifier does: how far it tells rows apart by itself, and what k and the share
 * of sample uniques become without it.
 */
export async function measureInfluence(plan: MeasurePlan): Promise<MetricValue[]> {
  const metrics: MetricValue[] = [];
  for (const column of plan.quasi) {
    const of = plan.names[column]!;
    const values = await histogram(plan.engine, [column], 'rows');
    metrics.push(
      { id: 'distinct', of, value: classCount(values), unit: 'values' },
      { id: 'distinction', of, value: distinction(values), unit: 'share-of-rows' },
      { id: 'separation', of, value: separation(values), unit: 'share-of-pairs-of-rows' },
    );
    const rest = plan.quasi.filter((other) => other !== column);
    const sizes = await histogram(plan.engine, rest, classUnit(plan.unit));
    metrics.push(
      { id: 'k-without', of, value: kAnonymity(sizes), unit: 'persons' },
      { id: 'unique-share-without', of, value: uniqueShare(sizes), unit: shareUnit(plan) },
    );
  }
  return metrics;
}
