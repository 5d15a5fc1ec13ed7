import { DIVERSITY_FAMILIES, Diversity, type DiversityFamily } from '../metrics/diversity.ts';
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
  const { judged } = measured.levels;
  const families = familiesOf(plan);
  if (families.length === 0) return [];
  const views = plan.isForVerdict ? [judged] : measured.levels.views;
  const all = { whole, families };
  const metrics = await overClasses(plan, measured, { ...all, views, columns });
  if (columns.some((column) => plan.assumed.has(column))) {
    const known = columns.filter((column) => !plan.assumed.has(column));
    const judgedOnly = { ...all, views: [judged], columns: known, extra: WITHOUT_ASSUMED };
    const without = await overClasses(plan, measured, judgedOnly);
    metrics.push(...without.filter(({ id }) => plan.gated.has(id)));
  }
  return metrics;
}

const WITHOUT_ASSUMED = { without: 'assumed' } as const;

/** For a verdict, families of which some criterion reads a metric; else all. */
function familiesOf({ isForVerdict, gated }: MeasurePlan): readonly DiversityFamily[] {
  return isForVerdict
    ? DIVERSITY_FAMILIES.filter(({ metrics }) => metrics.some((id) => gated.has(id)))
    : DIVERSITY_FAMILIES;
}

interface Measured {
  whole: WholeTable;
  families: readonly DiversityFamily[];
  views: readonly SensitiveView[];
  columns: readonly number[];
  extra?: { without: 'assumed' };
}

async function overClasses(
  plan: MeasurePlan,
  { name, levels }: MeasuredColumn,
  { whole, families, views, columns, extra }: Measured,
): Promise<MetricValue[]> {
  const readings = views.map((view) => [view, ...levels.doubted.get(view)!]);
  const diversities = readings.map(
    (all) =>
      new WorstReading(
        all.map(
          (view) =>
            new Diversity(
              { table: sharesOf(whole, view), ordered: view.ordered },
              view.harmful,
              families,
            ),
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
