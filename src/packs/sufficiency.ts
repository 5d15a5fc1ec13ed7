import { DIVERSITY_METRICS, SINGLING_OUT_METRICS } from '../model/metric.ts';
import type { Channel, Criterion, Shape } from '../model/pack.ts';

/** What a pack must speak of before it can be enough alone, and how it is called. */
const NEEDED: readonly { what: string; speaks: (criterion: Criterion) => boolean }[] = [
  {
    what: 'clear direct identifiers',
    speaks: (c) => c.kind === 'identifier' && c.sort === 'clear',
  },
  {
    what: 'pseudonymous identifiers',
    speaks: (c) => c.kind === 'identifier' && c.sort === 'pseudonym',
  },
  {
    what: 'singling out',
    speaks: (c) => c.kind === 'threshold' && SINGLING_OUT_METRICS.includes(c.metric),
  },
  {
    what: 'the diversity of sensitive columns',
    speaks: (c) => c.kind === 'threshold' && DIVERSITY_METRICS.includes(c.metric),
  },
];

/**
 * What these criteria leave out on a channel without which nothing may be published there. Empty:
 * the pack can be enough alone.
 */
export function leftOut(
  criteria: readonly Criterion[],
  shape: Shape,
  channel: Channel,
): readonly string[] {
  const here = criteria.filter((c) => c.shapes.includes(shape) && c.onFail[channel] !== undefined);
  return NEEDED.filter((needed) => !here.some(needed.speaks)).map((needed) => needed.what);
}
