import { kAnonymity } from '../metrics/k-anonymity.ts';
import type { MetricValue } from '../model/metric.ts';
import { histogram } from './class-sizes.ts';
import { classUnit, type MeasurePlan } from './measure-plan.ts';

/**
 * k over named sets of columns, whatever was declared of them: over whole histories where the key of
 * the person is released, over records (`k-record`) where it is not.
 */
export async function measureColumnSets(plan: MeasurePlan): Promise<MetricValue[]> {
  const metrics: MetricValue[] = [];
  const id = plan.unit === 'subject-private' ? 'k-record' : 'k';
  for (const { set, columns, isWhole } of plan.circumstances.sets) {
    const base = { id, params: { set }, unit: 'persons' } as const;
    if (!isWhole) {
      metrics.push({ ...base, value: null, reason: 'no-such-column' });
      continue;
    }
    const sizes = await histogram(plan.engine, columns, classUnit(plan.unit));
    metrics.push({ ...base, value: kAnonymity(sizes) });
  }
  return metrics;
}
