import type { Context } from '../model/context.ts';
import type { ChannelEffect, FindingParams } from '../model/finding.ts';
import {
  CHANNELS,
  type Channel,
  type Criterion,
  type CriterionBase,
  type Grounds,
} from '../model/pack.ts';
import { conditionsMet, holds } from './circumstances.ts';
import type { Judgement } from './judgement.ts';

const NONE: ChannelEffect = { effect: null, grounds: null };
const HOLD: ChannelEffect = { effect: 'restrict', grounds: 'undetermined' };
const CONDITIONS: ChannelEffect = { effect: 'restrict', grounds: 'conditions' };

/** On which day, for which channel and in which circumstances is judged. */
export interface Bench {
  asOf: string;
  channel: Channel | 'all';
  context: Context;
}

/** What a judgement does, and what of it the circumstances decided. */
export interface Effects {
  channels: Record<Channel, ChannelEffect>;
  params: Pick<FindingParams, 'met' | 'lacking' | 'basis'>;
}

/** The source applies only after the day on which is judged. */
export function isNotYetApplicable({ source }: CriterionBase, asOf: string): boolean {
  return source.appliesFrom !== undefined && source.appliesFrom > asOf;
}

/**
 * What a judgement does on each channel that its criterion names. Not evaluable, or failing only
 * because of assumed columns: hold. A source that does not apply yet restricts at most. A basis in
 * consent or in a legal text makes conditions of a refusal of identifiers. Where all that the
 * criterion asks of a secure space is attested, failing has no effect there.
 */
export function channelEffects(criterion: Criterion, judgement: Judgement, bench: Bench): Effects {
  const grounds: Grounds = criterion.kind === 'core' ? criterion.grounds : 'conditions';
  const onFail = judgement.onFail ?? criterion.onFail;
  const basis = isIdentifier(criterion) ? basisOf(bench) : null;
  let usesBasis = false;
  const on = (channel: Channel): ChannelEffect => {
    const effect = onFail[channel];
    const limited = judgement.channels !== undefined && !judgement.channels.includes(channel);
    if (judgement.outcome === 'pass' || effect === undefined || limited) return NONE;
    if (judgement.outcome === 'not-evaluable' || judgement.onlyAssumed) return HOLD;
    if (effect === 'refuse' && basis !== null) {
      usesBasis = true;
      return CONDITIONS;
    }
    if (effect === 'restrict' || isNotYetApplicable(criterion, bench.asOf)) {
      return { effect: 'restrict', grounds };
    }
    return { effect, grounds: null };
  };
  const channels = { open: on('open'), api: on('api'), 'secure-space': on('secure-space') };
  const asked = criterion.metBy ?? [];
  const there = channels['secure-space'];
  const params: Effects['params'] = usesBasis && basis !== null ? { basis } : {};
  if (asked.length === 0 || there.grounds !== 'conditions') return { channels, params };
  const met = conditionsMet(bench.context, bench.asOf);
  const lacking = asked.filter((condition) => !met.includes(condition));
  if (lacking.length > 0) return { channels, params: { ...params, lacking } };
  return { channels: { ...channels, 'secure-space': NONE }, params: { ...params, met: asked } };
}

function isIdentifier(criterion: Criterion): boolean {
  return (
    criterion.kind === 'identifier' ||
    (criterion.kind === 'core' && criterion.id === 'identifier-by-evidence')
  );
}

/** Consent, or a text that is cited; data that are said to be anonymised have no identifiers. */
function basisOf({ asOf, context: { basis } }: Bench): NonNullable<FindingParams['basis']> | null {
  if (basis === null || basis.kind === 'anonymised' || !holds(basis, asOf)) return null;
  return basis.kind;
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
