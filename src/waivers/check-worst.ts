import type { MetricId } from '../model/metric.ts';
import type { Criterion } from '../model/pack.ts';
import type { Waiver } from '../model/waiver.ts';
import { fitsRange, METRIC_RANGES } from '../verdict/metric-range.ts';
import { measuredBy } from './measured.ts';
import type { WaiverProblem } from './problem.ts';

/** What is wrong with the worst value that a waiver tolerates. */
export function worstProblems(
  { worst }: Waiver,
  criterion: Criterion,
): Omit<WaiverProblem, 'at'>[] {
  const metric = measuredBy(criterion);
  if (metric === null) {
    if (worst === undefined) return [];
    return [
      {
        key: 'worst',
        code: 'E-WAIVER-INVALID',
        message: 'expected no worst value, since the criterion measures nothing',
        hint: 'remove the key worst',
      },
    ];
  }
  if (worst === undefined) {
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-INVALID',
        message: 'expected the worst value tolerated, since the criterion measures something',
        hint: 'add the key worst: the smallest class, the highest share',
      },
    ];
  }
  return fitsRange(metric, worst) ? [] : [outOfRange(metric)];
}

/** A limit that nothing can pass is none, and one in other units was meant otherwise. */
function outOfRange(metric: MetricId): Omit<WaiverProblem, 'at'> {
  const { least, most, isWhole } = METRIC_RANGES[metric];
  const values = isWhole === true ? 'a whole number' : 'a number';
  const range = most === undefined ? `from ${least} on` : `from ${least} to ${most}`;
  return {
    key: 'worst',
    code: 'E-WAIVER-INVALID',
    message: `expected a value that ${metric} can have, ${values} ${range}, found one that would limit nothing`,
    hint: 'name the worst value that was reviewed and is acceptable; a waiver never tolerates everything',
  };
}
