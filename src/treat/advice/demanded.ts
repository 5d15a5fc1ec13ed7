import { requiredClassSize } from '../../criteria/required-class-size.ts';
import { DIVERSITY_METRICS } from '../../model/metric.ts';
import {
  CHANNELS,
  type Channel,
  type Criterion,
  type RulePack,
  type ThresholdCriterion,
} from '../../model/pack.ts';
import type { Goal } from '../../model/treatment.ts';
import type { Limit } from '../lattice/demands.ts';
import { isOfSizes } from '../lattice/size-limits.ts';

/** What packs demand of classes and values, whatever the table. */
export interface Demanded {
  k: number;
  /** Of every sensitive column. */
  diversity: readonly Limit[];
  /** Of all classes together. */
  sizes: readonly Limit[];
  /** Persons behind every sensitive value; 1 asks for nothing. */
  rare: number;
}

/**
 * What the criteria of packs demand on a channel for a verdict. What is not a matter of classes is left
 * out: the treated table is judged by every criterion in the end.
 * @param packs without criteria that do not apply
 */
export function demanded(
  packs: readonly RulePack[],
  channel: Channel | 'all',
  goal: Goal,
): Demanded {
  const criteria = standing(packs, channel, goal);
  const thresholds = criteria.filter((criterion) => criterion.kind === 'threshold');
  const sizes = thresholds.map(requiredClassSize);
  const rare = criteria.flatMap((one) => (one.kind === 'rare-value' ? [one.threshold] : []));
  return {
    k: Math.max(1, ...sizes.filter((size) => size !== null)),
    diversity: thresholds.filter(({ metric }) => DIVERSITY_METRICS.includes(metric)).map(limitOf),
    sizes: thresholds
      .filter((one) => requiredClassSize(one) === null && isOfSizes(one.metric))
      .map(limitOf),
    rare: Math.max(1, ...rare),
  };
}

/** The criteria that stand between a table of persons and a goal. */
export function standing(
  packs: readonly RulePack[],
  channel: Channel | 'all',
  goal: Goal,
): Criterion[] {
  return packs.flatMap(({ criteria }) =>
    criteria.filter((criterion) => stands(criterion, channel, goal)),
  );
}

/** Whether failing a criterion keeps a table of persons from the goal. */
function stands({ onFail, shapes }: Criterion, channel: Channel | 'all', goal: Goal): boolean {
  if (!shapes.includes('microdata')) return false;
  const channels = channel === 'all' ? CHANNELS : [channel];
  return channels.some((one) =>
    goal === 'publish' ? onFail[one] !== undefined : onFail[one] === 'refuse',
  );
}

function limitOf({ metric, op, threshold, params }: ThresholdCriterion): Limit {
  return { metric, op, threshold, params };
}
