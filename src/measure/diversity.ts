import { Diversity } from '../metrics/diversity.ts';
import { WorstReading } from '../metrics/worst-reading.ts';
import type { MetricValue } from '../model/metric.ts';
import type { SensitiveView } from '../model/table.ts';
import { shareUnit } from './class-sizes.ts';
import { classUnit, type MeasuredColumn, type MeasurePlan } from './measure-plan.ts';
import { sharesOf, type WholeTable } from './whole-table.ts';

/**
 * Diversity of one sensitive column at every level, over the classes of the quasi-identifiers
 * other than the column itself: whoever knows the value has nothing left to infer.
 */
export async function measureDiversity(
  plan: MeasurePlan,
  measured: MeasuredColumn,
  whole: WholeTable,
): Promise<MetricValue[]> {
  const columns = plan.quasi.filter((other) => other !== measured.column);
  const { views, judged } = measured.levels;
  const metrics = await overClasses(plan, measured, whole, views, columns, {});
  if (columns.some((column) => plan.assumed.has(column))) {
    const known = columns.filter((column) => !plan.assumed.has(column));
    const without = { without: 'assumed' } as const;
    const all = await overClasses(plan, measured, whole, [judged], known, without);
    metrics.push(...all.filter(({ id }) => plan.gated.has(id)));
  }
  return metrics;
}

async function overClasses(
  plan: MeasurePlan,
  { name, levels }: MeasuredColumn,
  whole: WholeTable,
  views: readonly SensitiveView[],
  columns: readonly number[],
  extra: { without?: 'assumed' },
): Promise<MetricValue[]> {
  const readings = views.map((view) => [view, ...levels.doubted.get(view)!]);
  const diversities = readings.map(
    (all) =>
      new WorstReading(
        all.map(
          (view) =>
            new Diversity({ table: sharesOf(whole, view), ordered: view.ordered }, view.harmful),
        ),
      ),
  );
  const question = { columns, unit: classUnit(plan.unit), views: readings.flat() };
  await plan.engine.classes(question, (found) => {
    let from = 0;
    for (const [at, diversity] of diversities.entries()) {
      const to = from + readings[at]!.length;
      diversity.see(found, found.counts.slice(from, to));
      from = to;
    }
  });
  return views.flatMap((view, at) =>
    diversities[at]!.values({
      of: name,
      params: {
        ...(view.level === null ? {} : { level: view.level }),
        ...(view.harmless === null ? {} : { harmless: view.harmless }),
        ...extra,
      },
      shareUnit: shareUnit(plan),
    }),
  );
}
