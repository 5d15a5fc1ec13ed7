import type { Finding } from '../model/finding.ts';
import type { Criterion, Location, RulePack } from '../model/pack.ts';
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
    ...placeOf(criterion.location),
  };
}

/** Where the criterion stands; the path of a folder elsewhere is nobody's business. */
function placeOf({ file, line }: Location): Pick<Finding, 'file' | 'line'> {
  if (file === '') return { line };
  const parts = file.split(/[\\/]/).filter((part) => part !== '.');
  const isElsewhere = /^(?:[\\/]|[a-z]:)/i.test(file) || parts.includes('..');
  return { file: isElsewhere ? parts.at(-1)! : parts.join('/'), line };
}
