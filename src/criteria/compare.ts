import type { MetricId } from '../model/metric.ts';
import type { Operator } from '../model/pack.ts';

/** Counts: compared exactly. */
const COUNTS: readonly MetricId[] = [
  'rows',
  'persons',
  'classes',
  'k',
  'k-record',
  'class-size-max',
  'unique-count',
  'expected-reidentifications',
  'l-distinct',
  'value-persons-min',
  'opted-out-persons',
  'ages-above',
  'units-below-population',
  'postal-characters',
  'postal-like',
  'places-unknown',
  'dates-within',
  'ages-within',
  'count-min',
  'distinct',
  'k-without',
];

/** Relative distance within which two computed numbers are the same number. */
const SAME = 1e-9;

/**
 * Whether an observed value meets a threshold. Counts are compared exactly. Other metrics come out
 * of logarithms and divisions: exp(H) of three equally frequent values is 2.9999999999999996, and it
 * is 3. Within one part in 10^9 of the threshold they equal it, so that >= and <= are met, > and <
 * are not.
 */
export function meets(
  metric: MetricId,
  observed: number,
  { op, threshold }: { op: Operator; threshold: number },
): boolean {
  const tolerance = COUNTS.includes(metric) ? 0 : SAME * Math.abs(threshold);
  const equal = Math.abs(observed - threshold) <= tolerance;
  switch (op) {
    case '>=':
      return equal || observed > threshold;
    case '<=':
      return equal || observed < threshold;
    case '>':
      return !equal && observed > threshold;
    case '<':
      return !equal && observed < threshold;
  }
}
