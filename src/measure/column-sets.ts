import { kAnonymity } from '../metrics/k-anonymity.ts';
import type { MetricValue } from '../model/metric.ts';
import { histogram } from './class-sizes.ts';
import { classUnit, type MeasurePlan } from './measure-plan.ts';

/**
 * k over named sets of columns, whatever was declared of them: over whole histories where the key of
 * the person is released, over records (`k-record`) where it is not.
 */
export async function measureColumnSets(plan: MeasurePlan): Promise<MetricValue[]> {
  const metrics = new Map<string, MetricValue>();
  const id = plan.unit === 'subject-private' ? 'k-record' : 'k';
  for (const { set, columns, isWhole } of plan.circumstances.sets) {
    const base = { id, params: { set }, unit: 'persons' } as const;
    const before = metrics.get(set);
    // Two packs may mean different columns by one name: what is worse holds for both.
    if (!isWhole) metrics.set(set, { ...base, value: null, reason: 'no-such-column' });
    else if (before === undefined || before.value !== null) {
      const k = kAnonymity(await histogram(plan.engine, columns, classUnit(plan.unit)));
      metrics.set(set, { ...base, value: Math.min(k, before?.value ?? k) });
    }
  }
  return [...metrics.values()];
}
