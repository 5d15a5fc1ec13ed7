import type { Facts } from '../model/facts.ts';
import type { MetricId, MetricParams, MetricValue } from '../model/metric.ts';

/** Which metric entry is wanted. Every parameter counts: one not named must be absent. */
export interface Wanted {
  id: MetricId;
  of?: string;
  params?: MetricParams;
}

const PARAMS = ['k', 'l', 'level', 'harmless', 'age', 'population', 'set', 'without'] as const;

/** The entry with exactly these parameters, or undefined where it was not measured. */
export function findEntry(facts: Pick<Facts, 'metrics'>, wanted: Wanted): MetricValue | undefined {
  return facts.metrics.find(
    (entry) =>
      entry.id === wanted.id &&
      entry.of === wanted.of &&
      PARAMS.every((name) => entry.params?.[name] === wanted.params?.[name]),
  );
}

/**
 * The metric that criteria on `k` read. A private subject is dropped before release, so that nobody
 * can follow a person's history; and where every row is a person, both are the same number.
 */
export function sizeMetric(facts: Pick<Facts, 'unit'>, wanted: 'k' | 'k-record'): 'k' | 'k-record' {
  if (facts.unit === 'subject-private') return 'k-record';
  return facts.unit === 'row' ? 'k' : wanted;
}

/** Persons in the smallest class, as criteria on k read it; null: not evaluable. */
export function judgedK(facts: Pick<Facts, 'metrics' | 'unit'>): number | null {
  return findEntry(facts, { id: sizeMetric(facts, 'k') })?.value ?? null;
}

/** Columns with the role, in file order. */
export function sensitiveColumns(facts: Facts): readonly string[] {
  return facts.columns.filter(({ roles }) => roles.includes('sensitive')).map(({ name }) => name);
}
