import type { Finding } from '../model/finding.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import { demandOf } from './demand.ts';
import { type Bench, channelEffects, effectOn, isNotYetApplicable } from './effects.ts';
import type { Judgement } from './judgement.ts';

/** A judgement as the finding that the assessment keeps. */
export function toFinding(
  pack: RulePack,
  criterion: Criterion,
  judgement: Judgement,
  bench: Bench,
): Finding {
  const { channels, params } = channelEffects(criterion, judgement, bench);
  const late = isNotYetApplicable(criterion, bench.asOf);
  const demand = demandOf(criterion);
  return {
    id: criterion.id,
    pack: pack.id,
    kind: criterion.kind,
    outcome: judgement.outcome,
    ...effectOn(channels, bench.channel),
    channels,
    metric: judgement.metric ?? null,
    of: judgement.of ?? null,
    observed: judgement.observed ?? null,
    ...(judgement.infinite ? { infinite: true as const } : {}),
    op: judgement.op ?? null,
    threshold: judgement.threshold ?? null,
    ...(demand === null ? {} : { demand }),
    params: { ...judgement.params, ...params, ...(late ? { notYetApplicable: true } : {}) },
    title: criterion.title,
    advice: criterion.advice,
    source: criterion.source,
    line: criterion.location.line,
  };
}
