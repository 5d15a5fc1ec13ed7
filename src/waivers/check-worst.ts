import type { MetricId } from '../model/metric.ts';
import type { Criterion } from '../model/pack.ts';
import type { Waiver } from '../model/waiver.ts';
import { fitsRange, METRIC_RANGES } from '../verdict/metric-range.ts';
import { measuredBy } from './measured.ts';
import type { WaiverProblem } from './problem.ts';

/** What is wrong with the worst value that a waiver tolerates. */
export function worstProblems(
  { worst }: Pick<Partial<Waiver>, 'worst'>,
  criterion: Criterion,
): Omit<WaiverProblem, 'at'>[] {
  const metric = measuredBy(criterion);
  if (metric === null) {
    if (worst === undefined) return [];
    return [{ key: 'worst', code: 'E-WAIVER-INVALID', problem: ['worst-surplus'] }];
  }
  if (worst === undefined) {
    return [{ key: 'criterion', code: 'E-WAIVER-INVALID', problem: ['worst-missing'] }];
  }
  return fitsRange(metric, worst) ? [] : [outOfRange(metric)];
}

/** A limit that nothing can pass is none, and one in other units was meant otherwise. */
function outOfRange(metric: MetricId): Omit<WaiverProblem, 'at'> {
  const { least, most = null, isWhole = false } = METRIC_RANGES[metric];
  return {
    key: 'worst',
    code: 'E-WAIVER-INVALID',
    problem: ['worst-out-of-range', { metric, least, most, isWhole }],
  };
}
