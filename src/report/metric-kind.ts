import type { MetricId } from '../model/metric.ts';

/**
 * How a number may be shown.
 * - `count`: persons or rows, or what stands for them one to one.
 * - `part`: a count of values, out of all rows.
 * - `values`: a count of values in a class.
 * - `share`: of the persons (or person-tuple pairs) of all classes; `row-share`: of the rows.
 * - `risk`: 1/k. `ratio`: all other numbers.
 */
export type MetricKind = 'count' | 'part' | 'values' | 'share' | 'row-share' | 'risk' | 'ratio';

/** Kind of every metric; its entry has the unit. */
export const METRIC_KINDS: Record<MetricId, MetricKind> = {
  rows: 'count',
  persons: 'count',
  classes: 'count',
  k: 'count',
  'k-record': 'count',
  'class-size-mean': 'ratio',
  'class-size-max': 'count',
  'unique-count': 'count',
  'unique-share': 'share',
  'share-below-k': 'share',
  'prosecutor-risk-max': 'risk',
  'prosecutor-risk-mean': 'share',
  'expected-reidentifications': 'count',
  'l-distinct': 'values',
  'l-entropy': 'ratio',
  'l-recursive-c': 'ratio',
  alpha: 'ratio',
  't-closeness': 'ratio',
  'beta-basic': 'ratio',
  'beta-enhanced': 'ratio',
  'delta-disclosure': 'ratio',
  'homogeneous-share': 'share',
  'value-persons-min': 'count',
  distinct: 'part',
  distinction: 'row-share',
  separation: 'row-share',
  'k-without': 'count',
  'unique-share-without': 'share',
};
