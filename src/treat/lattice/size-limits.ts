import { meets } from '../../criteria/compare.ts';
import {
  type ClassSizes,
  classCount,
  classSizeMax,
  classSizeMean,
  kAnonymity,
  shareBelow,
} from '../../metrics/k-anonymity.ts';
import {
  expectedReidentifications,
  prosecutorRiskMax,
  prosecutorRiskMean,
} from '../../metrics/prosecutor-risk.ts';
import { uniqueCount, uniqueShare } from '../../metrics/uniqueness.ts';
import type { MetricId } from '../../model/metric.ts';
import type { Limit } from './demands.ts';

const METRICS: Partial<Record<MetricId, (sizes: ClassSizes, params: Limit['params']) => number>> = {
  k: kAnonymity,
  'k-record': kAnonymity,
  classes: classCount,
  'class-size-mean': classSizeMean,
  'class-size-max': classSizeMax,
  'unique-count': uniqueCount,
  'unique-share': uniqueShare,
  'share-below-k': (sizes, { k }) => shareBelow(sizes, k ?? 1),
  'prosecutor-risk-max': prosecutorRiskMax,
  'prosecutor-risk-mean': prosecutorRiskMean,
  'expected-reidentifications': expectedReidentifications,
};

/** Whether the sizes of classes decide a metric. */
export function isOfSizes(metric: MetricId): boolean {
  return METRICS[metric] !== undefined;
}

/** Whether classes of these sizes meet every limit. */
export function sizesMeet(limits: readonly Limit[], sizes: ClassSizes): boolean {
  return limits.every(({ metric, op, threshold, params }) => {
    const measure = METRICS[metric];
    return measure === undefined || meets(metric, measure(sizes, params), { op, threshold });
  });
}
