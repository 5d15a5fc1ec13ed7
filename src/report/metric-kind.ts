import type { MetricId } from '../model/metric.ts';

/**
 * How a number may be shown.
 * - `count`: persons or rows, or what stands for them one to one.
 * - `part`: a count of values, out of all rows.
 * - `values`: a count of values in a class.
 * - `share`: of the persons (or person-tuple pairs) of all classes; `row-share`: of the rows.
 * - `risk`: 1/k.
 * - `inside-class`: made of the persons inside one class: beside the size of the class it tells how
 *   many hold a value.
 * - `ratio`: all other numbers.
 */
export type MetricKind =
  | 'count'
  | 'part'
  | 'values'
  | 'share'
  | 'row-share'
  | 'risk'
  | 'inside-class'
  | 'ratio';

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
  'l-entropy': 'inside-class',
  'l-recursive-c': 'inside-class',
  alpha: 'inside-class',
  't-closeness': 'inside-class',
  'beta-basic': 'inside-class',
  'beta-enhanced': 'inside-class',
  'delta-disclosure': 'inside-class',
  'homogeneous-share': 'share',
  'value-persons-min': 'count',
  'opted-out-persons': 'count',
  // One value may be one person: as small as a count of them.
  'ages-above': 'count',
  'units-below-population': 'count',
  'postal-characters': 'values',
  'postal-like': 'count',
  'places-unknown': 'count',
  'dates-within': 'count',
  'ages-within': 'count',
  'count-min': 'count',
  distinct: 'part',
  distinction: 'row-share',
  separation: 'row-share',
  'k-without': 'count',
  'unique-share-without': 'share',
};
