import { Diversity } from '../metrics/diversity.ts';
import type { MetricValue } from '../model/metric.ts';
import type { SensitiveView } from '../model/table.ts';
import { shareUnit } from './class-sizes.ts';
import { classUnit, type MeasuredColumn, type SubjectMatter, tupleUnit } from './subject-matter.ts';

/**
 * Diversity of one sensitive column at every level, over the classes of the quasi-identifiers
 * other than the column itself: whoever knows the value has nothing left to infer.
 */
export async function measureDiversity(
  matter: SubjectMatter,
  measured: MeasuredColumn,
): Promise<MetricValue[]> {
  const columns = others(matter.quasi, measured.column);
  const metrics: MetricValue[] = [];
  for (const view of measured.levels.views) {
    metrics.push(...(await overClasses(matter, measured, view, columns, {})));
  }
  if (columns.some((column) => matter.assumed.has(column))) {
    const known = columns.filter((column) => !matter.assumed.has(column));
    const without = { without: 'assumed' } as const;
    const judged = await overClasses(matter, measured, measured.levels.judged, known, without);
    metrics.push(...judged.filter(({ id }) => matter.gated.has(id)));
  }
  return metrics;
}

async function overClasses(
  matter: SubjectMatter,
  { name }: MeasuredColumn,
  view: SensitiveView,
  columns: readonly number[],
  extra: { without?: 'assumed' },
): Promise<MetricValue[]> {
  const context = { table: await tableShares(matter, view), ordered: view.ordered };
  const diversity = new Diversity(context, view.harmful);
  const question = { columns, unit: classUnit(matter.unit), sensitive: view };
  await matter.engine.classes(question, (found) => diversity.see(found));
  const params = {
    ...(view.level === null ? {} : { level: view.level }),
    ...(view.harmless === null ? {} : { harmless: view.harmless }),
    ...extra,
  };
  return diversity.values({ of: name, params, shareUnit: shareUnit(matter) });
}

/** q: the persons of the table who hold each value, divided by their sum. */
async function tableShares(matter: SubjectMatter, view: SensitiveView): Promise<Float64Array> {
  const persons = new Float64Array(view.size);
  let total = 0;
  const question = { columns: [], unit: tupleUnit(matter.unit), sensitive: view };
  await matter.engine.classes(question, ({ counts, times }) => {
    for (const [at, value] of counts!.values.entries()) {
      const held = counts!.persons[at]! * times;
      persons[value]! += held;
      total += held;
    }
  });
  return total === 0 ? persons : persons.map((held) => held / total);
}

function others(quasi: readonly number[], column: number): number[] {
  return quasi.filter((other) => other !== column);
}
