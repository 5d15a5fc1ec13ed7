import { METRIC_IDS, type MetricValue } from '../model/metric.ts';
import { measureAges } from './ages.ts';
import { type Histogram, measureClassSizes } from './class-sizes.ts';
import { measureColumnSets } from './column-sets.ts';
import { measureCounts } from './counts.ts';
import { measureDiversity } from './diversity.ts';
import { measureInfluence } from './influence.ts';
import type { MeasurePlan } from './measure-plan.ts';
import { measureObjections } from './objections.ts';
import { measurePlaces } from './places.ts';
import { measureRarestIgnored, rarestSensitive } from './value-persons.ts';
import { wholeTable } from './whole-table.ts';

/** Everything measured on one table. */
export interface Measurements {
  metrics: MetricValue[];
  classSizes: Histogram;
  classSizesRecord: Histogram | null;
}

/** Asks the engine every question and lets the metrics answer; in the order of METRIC_IDS. */
export async function measure(plan: MeasurePlan): Promise<Measurements> {
  if (plan.shape === 'aggregate') return measureGroups(plan);
  const metrics: MetricValue[] = [
    { id: 'rows', value: plan.rows, unit: 'rows' },
    { id: 'persons', value: plan.persons, unit: 'persons' },
  ];
  const main = await measureClassSizes(plan, plan.quasi, null);
  metrics.push(...main.metrics);
  for (const measured of plan.sensitive) {
    const whole = await wholeTable(plan, measured);
    metrics.push(...(await measureDiversity(plan, measured, whole)));
    metrics.push(...rarestSensitive(measured, whole));
  }
  metrics.push(...(await measureRarestIgnored(plan)));
  metrics.push(...(await measureInfluence(plan)));
  metrics.push(...(await measureColumnSets(plan)));
  metrics.push(...(await measureObjections(plan)));
  metrics.push(...measureAges(plan.circumstances), ...measurePlaces(plan.circumstances));
  if (plan.assumed.size > 0) {
    const known = plan.quasi.filter((column) => !plan.assumed.has(column));
    const without = await measureClassSizes(plan, known, { without: 'assumed' });
    metrics.push(...without.metrics.filter(({ id }) => isGated(plan, id)));
  }
  return {
    metrics: inOrder(metrics, plan.names),
    classSizes: main.sizes,
    classSizesRecord: main.sizesRecord,
  };
}

/** Of groups with a count, their texts and counts: no class of rows says anything of persons. */
async function measureGroups(plan: MeasurePlan): Promise<Measurements> {
  const metrics: MetricValue[] = [
    { id: 'rows', value: plan.rows, unit: 'rows' },
    ...(await measureObjections(plan)),
    ...measureAges(plan.circumstances),
    ...measurePlaces(plan.circumstances),
    ...measureCounts(plan.counts),
  ];
  return { metrics: inOrder(metrics, plan.names), classSizes: [], classSizesRecord: null };
}

/** A criterion on k, or on the risk 1/k, reads k-record where the subject is private. */
function isGated({ gated }: MeasurePlan, id: MetricValue['id']): boolean {
  const onK = gated.has('k') || gated.has('k-record') || gated.has('prosecutor-risk-max');
  return gated.has(id) || (onK && (id === 'k' || id === 'k-record'));
}

/** By metric id, then column; an entry without parameters before those with them. */
function inOrder(metrics: readonly MetricValue[], names: readonly string[]): MetricValue[] {
  const place = new Map(names.map((name, column) => [name, column]));
  const rank = ({ id, of, params }: MetricValue) => [
    METRIC_IDS.indexOf(id),
    of === undefined ? -1 : place.get(of)!,
    params === undefined ? 0 : params.without === undefined ? 1 : 2,
  ];
  return metrics
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => {
      for (const [at, own] of a.rank.entries()) {
        if (own !== b.rank[at]) return own - b.rank[at]!;
      }
      return 0;
    })
    .map(({ entry }) => entry);
}
