import type { Channel, Criterion, Shape, ThresholdCriterion } from '../model/pack.ts';

/** The smallest class that any source known to the project lets out. */
const SMALLEST_K = 3;

/** What a pack must speak of before it can be enough alone, and how it is called. */
interface Needed {
  what: string;
  speaks: (criterion: Criterion) => boolean;
  /** Absent: for tables of every shape. */
  shape?: Shape;
}

const NEEDED: readonly Needed[] = [
  {
    what: 'clear direct identifiers',
    speaks: (c) => c.kind === 'identifier' && c.sort === 'clear',
  },
  {
    what: 'pseudonymous identifiers',
    speaks: (c) => c.kind === 'identifier' && c.sort === 'pseudonym',
  },
  {
    shape: 'microdata',
    what: `singling out (k of at least ${SMALLEST_K}, or a prosecutor risk)`,
    speaks: (c) => c.kind === 'threshold' && limitsClassSize(c),
  },
  {
    shape: 'microdata',
    what: 'homogeneous classes (l-distinct of at least 2, or what implies it)',
    speaks: (c) => c.kind === 'threshold' && excludesHomogeneity(c),
  },
  {
    shape: 'aggregate',
    what: `small cells (of at least ${SMALLEST_K})`,
    speaks: (c) => c.kind === 'cell-minimum' && c.threshold >= SMALLEST_K,
  },
];

function limitsClassSize({ metric, threshold }: ThresholdCriterion): boolean {
  if (metric === 'k' || metric === 'k-record') return threshold >= SMALLEST_K;
  // A risk of 0.33 is published with 3; anything looser allows classes of two.
  return metric === 'prosecutor-risk-max' && threshold <= 1 / SMALLEST_K;
}

/** A class whose persons all share one harmful value fails it, whatever the threshold. */
function excludesHomogeneity({ metric, op, threshold }: ThresholdCriterion): boolean {
  if (metric === 'l-recursive-c') return true;
  if (metric === 'l-distinct') return threshold >= 2 || (op === '>' && threshold >= 1);
  // Well away from 1, since comparisons of floating numbers allow for rounding.
  if (metric === 'l-entropy') return threshold >= 1.1;
  if (metric === 'alpha') return threshold <= 0.95;
  return metric === 'homogeneous-share' && threshold === 0;
}

/**
 * What these criteria leave out on a channel without which nothing may be published there. Empty:
 * the pack can be enough alone.
 */
export function leftOut(
  criteria: readonly Criterion[],
  shape: Shape,
  channel: Channel,
): readonly string[] {
  const here = criteria.filter(
    (c) =>
      c.shapes.includes(shape) &&
      isStrict(c, channel) &&
      // What does not apply yet restricts at most, and what applies to some data leaves others out.
      c.source.appliesFrom === undefined &&
      c.onlyIf === undefined,
  );
  return NEEDED.filter((needed) => needed.shape === undefined || needed.shape === shape)
    .filter((needed) => !here.some(needed.speaks))
    .map((needed) => needed.what);
}

/** It refuses; in a secure space only clear identifiers must, whatever else may have conditions. */
function isStrict(criterion: Criterion, channel: Channel): boolean {
  const effect = criterion.onFail[channel];
  const mustRefuse =
    channel !== 'secure-space' || (criterion.kind === 'identifier' && criterion.sort === 'clear');
  return mustRefuse ? effect === 'refuse' : effect !== undefined;
}
