import type { ThresholdRange } from '../errors/problem.ts';
import type { MetricId } from '../model/metric.ts';

/** What thresholds make sense for a metric. */
export interface MetricLimit {
  /** A criterion demands at least (`minimum`) or at most (`maximum`) so much. */
  bound: 'minimum' | 'maximum';
  integer: boolean;
  /** Thresholds outside would pass or fail everything. */
  allows: (threshold: number) => boolean;
  /** The same, to be told. */
  range: ThresholdRange;
}

const atLeastOne: MetricLimit = {
  bound: 'minimum',
  integer: true,
  allows: (t) => t >= 1,
  range: 'from-1',
};
const classSize: MetricLimit = {
  bound: 'minimum',
  integer: true,
  allows: (t) => t >= 2,
  range: 'from-2',
};
const aboveOne: MetricLimit = {
  bound: 'minimum',
  integer: false,
  allows: (t) => t > 1,
  range: 'above-1',
};
const count: MetricLimit = {
  bound: 'maximum',
  integer: true,
  allows: (t) => t >= 0,
  range: 'from-0',
};
const share: MetricLimit = {
  bound: 'maximum',
  integer: false,
  allows: (t) => t >= 0 && t < 1,
  range: 'from-0-below-1',
};
const risk: MetricLimit = {
  bound: 'maximum',
  integer: false,
  allows: (t) => t > 0 && t < 1,
  range: 'above-0-below-1',
};
const gain: MetricLimit = {
  bound: 'maximum',
  integer: false,
  allows: (t) => t > 0,
  range: 'above-0',
};

/**
 * The metrics on which a threshold criterion may be set. The others describe the table, or a
 * quasi-identifier, and decide nothing; `value-persons-min` has a kind of its own (`rare-value`).
 */
export const METRIC_LIMITS: Partial<Record<MetricId, MetricLimit>> = {
  rows: atLeastOne,
  persons: atLeastOne,
  k: classSize,
  'k-record': classSize,
  'class-size-mean': aboveOne,
  'unique-count': count,
  'unique-share': share,
  'share-below-k': share,
  'prosecutor-risk-max': risk,
  'prosecutor-risk-mean': risk,
  'expected-reidentifications': { ...count, allows: (t) => t >= 1, range: 'from-1' },
  'l-distinct': classSize,
  'l-entropy': aboveOne,
  'l-recursive-c': gain,
  alpha: risk,
  't-closeness': share,
  'beta-basic': gain,
  'beta-enhanced': gain,
  'delta-disclosure': gain,
  'homogeneous-share': share,
};
