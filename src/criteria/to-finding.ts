import type { Finding } from '../model/finding.ts';
import type { Channel, Criterion, RulePack } from '../model/pack.ts';
import { channelEffects, effectOn, isNotYetApplicable } from './effects.ts';
import type { Judgement } from './judgement.ts';

/** On which day and for which channel is judged. */
export interface Bench {
  asOf: string;
  channel: Channel | 'all';
}

/** A judgement as the finding that the assessment keeps. */
export function toFinding(
  pack: RulePack,
  criterion: Criterion,
  judgement: Judgement,
  { asOf, channel }: Bench,
): Finding {
  const channels = channelEffects(criterion, judgement, asOf);
  const late = isNotYetApplicable(criterion, asOf);
  return {
    id: criterion.id,
    pack: pack.id,
    kind: criterion.kind,
    outcome: judgement.outcome,
    ...effectOn(channels, channel),
    channels,
    metric: judgement.metric ?? null,
    of: judgement.of ?? null,
    observed: judgement.observed ?? null,
    ...(judgement.infinite ? { infinite: true as const } : {}),
    op: judgement.op ?? null,
    threshold: judgement.threshold ?? null,
    params: { ...judgement.params, ...(late ? { notYetApplicable: true } : {}) },
    title: criterion.title,
    advice: criterion.advice,
    source: criterion.source,
    line: criterion.location.line,
  };
}
