import { COUNTED_DISTINCT_MAX } from '../encode/value-counter.ts';
import type { MetricValue } from '../model/metric.ts';
import { type MeasuredColumn, type SubjectMatter, tupleUnit } from './subject-matter.ts';

/** Persons behind the rarest value of a sensitive column, as written; with and without harmless ones. */
export async function measureRarestSensitive(
  matter: SubjectMatter,
  { column, name, levels }: MeasuredColumn,
  missing: Uint8Array,
): Promise<MetricValue[]> {
  let present = Number.POSITIVE_INFINITY;
  let harmful = Number.POSITIVE_INFINITY;
  const question = { columns: [column], unit: tupleUnit(matter.unit), withCodes: true };
  await matter.engine.classes(question, ({ size, codes }) => {
    const code = codes![0]!;
    if (missing[code] === 0) present = Math.min(present, size);
    if (levels.harmfulCodes[code] === 1) harmful = Math.min(harmful, size);
  });
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

/**
 * Persons behind the rarest spelling of each ignored column, missing ones included. More than
 * {@link COUNTED_DISTINCT_MAX} spellings are not counted and taken as one that singles out: 1.
 */
export async function measureRarestIgnored(matter: SubjectMatter): Promise<MetricValue[]> {
  const metrics: MetricValue[] = [];
  for (const { column, counted, distinct } of matter.ignored) {
    let min = Number.POSITIVE_INFINITY;
    if (counted !== undefined) {
      for (const count of counted.counts ?? [1]) min = Math.min(min, count);
    } else if (distinct > COUNTED_DISTINCT_MAX) min = 1;
    else {
      const question = { columns: [column], unit: tupleUnit(matter.unit) };
      await matter.engine.classes(question, ({ size }) => {
        min = Math.min(min, size);
      });
    }
    metrics.push({
      id: 'value-persons-min',
      of: matter.names[column]!,
      value: min,
      unit: 'persons',
    });
  }
  return metrics;
}
