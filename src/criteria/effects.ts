import type { ChannelEffect } from '../model/finding.ts';
import {
  CHANNELS,
  type Channel,
  type Criterion,
  type CriterionBase,
  type Grounds,
} from '../model/pack.ts';
import type { Judgement } from './judgement.ts';

const NONE: ChannelEffect = { effect: null, grounds: null };
const HOLD: ChannelEffect = { effect: 'restrict', grounds: 'undetermined' };

/** The source applies only after the day on which is judged. */
export function isNotYetApplicable({ source }: CriterionBase, asOf: string): boolean {
  return source.appliesFrom !== undefined && source.appliesFrom > asOf;
}

/**
 * What a judgement does on each channel that its criterion names. Not evaluable, or failing only
 * because of assumed columns: hold. A source that does not apply yet restricts at most.
 */
export function channelEffects(
  criterion: Criterion,
  judgement: Judgement,
  asOf: string,
): Record<Channel, ChannelEffect> {
  const grounds: Grounds = criterion.kind === 'core' ? criterion.grounds : 'conditions';
  const onFail = judgement.onFail ?? criterion.onFail;
  const on = (channel: Channel): ChannelEffect => {
    const effect = onFail[channel];
    const limited = judgement.channels !== undefined && !judgement.channels.includes(channel);
    if (judgement.outcome === 'pass' || effect === undefined || limited) return NONE;
    if (judgement.outcome === 'not-evaluable' || judgement.onlyAssumed) return HOLD;
    if (effect === 'restrict' || isNotYetApplicable(criterion, asOf)) {
      return { effect: 'restrict', grounds };
    }
    return { effect, grounds: null };
  };
  return { open: on('open'), api: on('api'), 'secure-space': on('secure-space') };
}

/** The effect on the judged channel; the worst of all, when all are judged. */
export function effectOn(
  effects: Record<Channel, ChannelEffect>,
  channel: Channel | 'all',
): ChannelEffect {
  if (channel !== 'all') return effects[channel];
  return CHANNELS.map((each) => effects[each]).reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

function rank({ effect, grounds }: ChannelEffect): number {
  if (effect === 'refuse') return 3;
  if (effect === null) return 0;
  return grounds === 'conditions' ? 1 : 2;
}
