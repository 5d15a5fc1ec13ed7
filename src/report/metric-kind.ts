import type { MetricId, MetricUnit } from '../model/metric.ts';

/**
 * How a number may be shown.
 * - `count`: persons or rows, or what stands for them one to one.
 * - `part`: a count of values, out of all rows.
 * - `values`: a count of values in a class.
 * - `share`: of the persons (or person-tuple pairs) of all classes; `row-share`: of the rows.
 * - `risk`: 1/k. `ratio`: all other numbers.
 */
export type MetricKind = 'count' | 'part' | 'values' | 'share' | 'row-share' | 'risk' | 'ratio';

/** Kind and unit of every metric; with a private subject, shares of persons are of pairs. */
export const METRIC_KINDS: Record<MetricId, { kind: MetricKind; unit: MetricUnit }> = {
  rows: { kind: 'count', unit: 'rows' },
  persons: { kind: 'count', unit: 'persons' },
  classes: { kind: 'count', unit: 'classes' },
  k: { kind: 'count', unit: 'persons' },
  'k-record': { kind: 'count', unit: 'persons' },
  'class-size-mean': { kind: 'ratio', unit: 'ratio' },
  'class-size-max': { kind: 'count', unit: 'persons' },
  'unique-count': { kind: 'count', unit: 'persons' },
  'unique-share': { kind: 'share', unit: 'share-of-persons' },
  'share-below-k': { kind: 'share', unit: 'share-of-persons' },
  'prosecutor-risk-max': { kind: 'risk', unit: 'probability' },
  'prosecutor-risk-mean': { kind: 'share', unit: 'probability' },
  'expected-reidentifications': { kind: 'count', unit: 'persons' },
  'l-distinct': { kind: 'values', unit: 'values' },
  'l-entropy': { kind: 'ratio', unit: 'values' },
  'l-recursive-c': { kind: 'ratio', unit: 'ratio' },
  alpha: { kind: 'ratio', unit: 'probability' },
  't-closeness': { kind: 'ratio', unit: 'ratio' },
  'beta-basic': { kind: 'ratio', unit: 'ratio' },
  'beta-enhanced': { kind: 'ratio', unit: 'ratio' },
  'delta-disclosure': { kind: 'ratio', unit: 'nats' },
  'homogeneous-share': { kind: 'share', unit: 'share-of-persons' },
  'value-persons-min': { kind: 'count', unit: 'persons' },
  distinct: { kind: 'part', unit: 'values' },
  distinction: { kind: 'row-share', unit: 'share-of-rows' },
  separation: { kind: 'row-share', unit: 'share-of-pairs-of-rows' },
  'k-without': { kind: 'count', unit: 'persons' },
  'unique-share-without': { kind: 'share', unit: 'share-of-persons' },
};
