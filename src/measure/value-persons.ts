import { COUNTED_DISTINCT_MAX } from '../encode/value-counter.ts';
import type { MetricValue } from '../model/metric.ts';
import { type MeasuredColumn, type MeasurePlan, tupleUnit } from './measure-plan.ts';
import type { WholeTable } from './whole-table.ts';

/** Persons behind the rarest value of a sensitive column, as written; with and without harmless ones. */
export function rarestSensitive(
  { name, levels }: MeasuredColumn,
  whole: WholeTable,
): MetricValue[] {
  let present = Number.POSITIVE_INFINITY;
  let harmful = Number.POSITIVE_INFINITY;
  for (const [code, persons] of whole.get(levels.asWritten)!.entries()) {
    if (persons === 0) continue;
    present = Math.min(present, persons);
    if (levels.harmfulCodes[code] === 1) harmful = Math.min(harmful, persons);
  }
  const base = { id: 'value-persons-min', of: name, unit: 'persons' } as const;
  const entries: MetricValue[] = [
    Number.isFinite(present)
      ? { ...base, value: present }
      : { ...base, value: null, reason: 'no-present-value' },
  ];
  if (levels.harmless !== null) {
    const params = { harmless: levels.harmless };
    entries.push(
      Number.isFinite(harmful)
        ? { ...base, params, value: harmful }
        : { ...base, params, value: null, reason: 'no-harmful-value' },
    );
  }
  return entries;
}

/** Persons behind the rarest spelling of each ignored column, missing ones included. */
export async function measureRarestIgnored(plan: MeasurePlan): Promise<MetricValue[]> {
  const metrics: MetricValue[] = [];
  for (const ignored of plan.ignored) {
    const of = plan.names[ignored.column]!;
    const base = { id: 'value-persons-min', of, unit: 'persons' } as const;
    const value = await rarestSpelling(plan, ignored);
    metrics.push(
      value === null ? { ...base, value, reason: 'too-many-values' } : { ...base, value },
    );
  }
  return metrics;
}

/** Null where there are more than {@link COUNTED_DISTINCT_MAX} spellings: they are not counted. */
async function rarestSpelling(
  plan: MeasurePlan,
  { column, counted, distinct }: MeasurePlan['ignored'][number],
): Promise<number | null> {
  let min = Number.POSITIVE_INFINITY;
  if (counted !== undefined) {
    if (counted.counts === null) return null;
    for (const count of counted.counts) min = Math.min(min, count);
    return min;
  }
  if (distinct > COUNTED_DISTINCT_MAX) return null;
  const question = { columns: [column], unit: tupleUnit(plan.unit) };
  await plan.engine.classes(question, ({ size }) => {
    min = Math.min(min, size);
  });
  return min;
}
