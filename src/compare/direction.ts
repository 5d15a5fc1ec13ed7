import type { MetricId, MetricValue } from '../model/metric.ts';
import { METRIC_LIMITS } from '../packs/metric-limits.ts';

/** Metrics that no threshold criterion may name and that others judge. */
const OTHERS: Partial<Record<MetricId, 'minimum' | 'maximum'>> = {
  'value-persons-min': 'minimum',
  'count-min': 'minimum',
  'opted-out-persons': 'maximum',
  'ages-above': 'maximum',
  'units-below-population': 'maximum',
  'postal-characters': 'maximum',
  'postal-like': 'maximum',
  'places-unknown': 'maximum',
  'dates-within': 'maximum',
  'ages-within': 'maximum',
};

/** Reasons for having no number that are no lack of anything. */
const NOTHING_THERE: readonly MetricValue['reason'][] = ['no-harmful-value', 'no-present-value'];

/** What tells which of two numbers is safer. */
export type Measured = Pick<MetricValue, 'value' | 'infinite' | 'reason'>;

/**
 * Whether a number became safer or less safe; `changed` where the metric only describes. Without a
 * number nothing can be judged, which is worse than any; but for what has nothing to judge.
 */
export function tendencyOf(
  id: MetricId,
  before: Measured,
  after: Measured,
): 'better' | 'worse' | 'changed' {
  const bound = METRIC_LIMITS[id]?.bound ?? OTHERS[id];
  const [from, to] = [rank(before, bound), rank(after, bound)];
  if (bound === undefined || from === null || to === null || from === to) return 'changed';
  return to > from ? 'better' : 'worse';
}

/** The higher the safer; null where it compares with nothing. */
function rank(
  { value, infinite, reason }: Measured,
  bound: 'minimum' | 'maximum' | undefined,
): number | null {
  if (reason !== undefined && NOTHING_THERE.includes(reason)) return null;
  if (value === null && infinite !== true) return Number.NEGATIVE_INFINITY;
  // Infinite is beyond every maximum; of what has a minimum, it is no number at all.
  if (infinite === true && bound === 'minimum') return Number.NEGATIVE_INFINITY;
  const number = value ?? Number.MAX_VALUE;
  return bound === 'maximum' ? -number : number;
}
