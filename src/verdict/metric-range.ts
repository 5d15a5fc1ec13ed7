import type { MetricId } from '../model/metric.ts';

/** The values that a metric can have. */
export interface MetricRange {
  least: number;
  /** Absent: there is no greatest one. */
  most?: number;
  /** Whole numbers only. */
  isWhole?: true;
}

const COUNT: MetricRange = { least: 0, isWhole: true };
const FROM_ONE: MetricRange = { least: 1, isWhole: true };
const SHARE: MetricRange = { least: 0, most: 1 };

/** Of every metric, the values that it can have by its definition, infinite ones aside. */
export const METRIC_RANGES: Readonly<Record<MetricId, MetricRange>> = {
  rows: COUNT,
  persons: COUNT,
  classes: COUNT,
  k: FROM_ONE,
  'k-record': FROM_ONE,
  'class-size-mean': { least: 1 },
  'class-size-max': FROM_ONE,
  'unique-count': COUNT,
  'unique-share': SHARE,
  'share-below-k': SHARE,
  'prosecutor-risk-max': SHARE,
  'prosecutor-risk-mean': SHARE,
  'expected-reidentifications': COUNT,
  'l-distinct': FROM_ONE,
  'l-entropy': { least: 1 },
  'l-recursive-c': { least: 0 },
  alpha: SHARE,
  't-closeness': SHARE,
  'beta-basic': { least: 0 },
  'beta-enhanced': { least: 0 },
  'delta-disclosure': { least: 0 },
  'homogeneous-share': SHARE,
  'value-persons-min': FROM_ONE,
  'opted-out-persons': COUNT,
  'ages-above': COUNT,
  'units-below-population': COUNT,
  'postal-characters': COUNT,
  'postal-like': COUNT,
  'places-unknown': COUNT,
  'dates-within': COUNT,
  'ages-within': COUNT,
  'count-min': FROM_ONE,
  distinct: COUNT,
  distinction: SHARE,
  separation: SHARE,
  'k-without': FROM_ONE,
  'unique-share-without': SHARE,
};

/** Relative distance within which sums and logarithms may pass a bound. */
const ROUNDING = 1e-9;

/** Whether a metric can have a value; null, which has reasons of its own, is not asked about. */
export function fitsRange(metric: MetricId, value: number): boolean {
  const { least, most = Number.POSITIVE_INFINITY, isWhole } = METRIC_RANGES[metric];
  if (isWhole === true) return Number.isSafeInteger(value) && value >= least;
  return value >= least - ROUNDING && value <= most + ROUNDING;
}
