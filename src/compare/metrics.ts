import type { ComparedValue, MetricChange, Tendency } from '../model/comparison.ts';
import type { MetricValue } from '../model/metric.ts';
import { type Measured, tendencyOf } from './direction.ts';
import { paired } from './paired.ts';

/**
 * Metrics that are not what they were, in the order of the older assessment, then new ones.
 * @param isJudged whether a change of a metric is one for better or worse
 */
export function metricChanges(
  before: readonly MetricValue[],
  after: readonly MetricValue[],
  isJudged: (metric: MetricValue) => boolean,
): MetricChange[] {
  return paired(before, after, keyOf).flatMap(([old, now]): MetricChange[] => {
    const tendency = change(old, now, isJudged);
    if (tendency === null) return [];
    const { id, of, params, unit } = (now ?? old)!;
    return [
      {
        id,
        ...(of === undefined ? {} : { of }),
        ...(params === undefined ? {} : { params }),
        unit,
        before: comparedValue(old),
        after: comparedValue(now),
        tendency,
      },
    ];
  });
}

function keyOf({ id, of, params = {} }: MetricValue): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([id, of ?? null, sorted]);
}

function change(
  old: MetricValue | null,
  now: MetricValue | null,
  isJudged: (metric: MetricValue) => boolean,
): Tendency | null {
  if (old === null) return 'came';
  if (now === null) return 'gone';
  const isSame =
    old.value === now.value &&
    old.infinite === now.infinite &&
    old.reason === now.reason &&
    old.absentValues === now.absentValues;
  if (isSame) return null;
  return isJudged(now) ? tendencyOf(now.id, byDefinition(old), byDefinition(now)) : 'changed';
}

/** A finite number that is infinite by definition is worse than any. */
function byDefinition(entry: MetricValue): Measured {
  return entry.absentValues === true ? { value: null, infinite: true } : entry;
}

function comparedValue(entry: MetricValue | null): ComparedValue | null {
  if (entry === null) return null;
  const { value, infinite, reason } = entry;
  return {
    value,
    ...(infinite === undefined ? {} : { infinite }),
    ...(reason === undefined ? {} : { reason }),
  };
}
