import { meets } from '../criteria/compare.ts';
import { effectOn } from '../criteria/effects.ts';
import { classSizeForRisk } from '../criteria/required-class-size.ts';
import type { ChannelEffect, Finding } from '../model/finding.ts';
import type { Channel } from '../model/pack.ts';
import type { AppliedWaiver, Waiver } from '../model/waiver.ts';
import { fitsGlob } from './glob.ts';
import { isWaivable } from './waivable.ts';

/** Findings after waivers, and the waivers for this dataset with what became of each. */
export interface Waived {
  findings: Finding[];
  waivers: AppliedWaiver[];
}

/** To what waivers are applied. */
export interface WaivedDataset {
  /** Base names of all files of the dataset: a pattern must fit every one. */
  files: readonly string[];
  channel: Channel | 'all';
}

/**
 * Lowers findings by one step where a waiver allows it: the first that fits and tolerates the value,
 * at most one for each finding. Waivers must be valid on the day on which is judged. Pure.
 * @param found findings as they were judged
 */
export function applyWaivers(
  found: readonly Finding[],
  waivers: readonly Waiver[],
  { files, channel }: WaivedDataset,
): Waived {
  const here = waivers.filter(({ dataset }) => files.every((file) => fitsGlob(file, dataset)));
  const applied = here.map((waiver): AppliedWaiver => {
    return { ...waiver, lowered: 0, worse: 0, unmeasured: 0 };
  });
  const findings = found.map((finding) => {
    if (!isLowerable(finding)) return finding;
    for (const waiver of applied) {
      if (!speaksOf(waiver, finding)) continue;
      const tolerated = tolerates(waiver, finding);
      if (tolerated === 'yes') {
        waiver.lowered++;
        return lower(finding, waiver, channel);
      }
      waiver[tolerated]++;
    }
    return finding;
  });
  return { findings, waivers: applied };
}

/** The finding as it was judged; the same where no waiver lowered it. */
export function beforeWaiver(finding: Finding, channel: Channel | 'all'): Finding {
  const { waiver, ...rest } = finding;
  if (waiver === undefined) return finding;
  const { outcome, from } = waiver;
  return { ...rest, outcome, ...effectOn(from, channel), channels: from };
}

/**
 * One step down: what was refused is restricted, and so is a hold, both under conditions; what was
 * restricted under conditions is left without effect. Nothing undetermined is ever made nothing of.
 */
export function oneStepDown({ effect, grounds }: ChannelEffect): ChannelEffect {
  const isMild = effect === null || (effect === 'restrict' && grounds === 'conditions');
  return isMild ? { effect: null, grounds: null } : { effect: 'restrict', grounds: 'conditions' };
}

/** Whether a waiver that speaks of a finding could lower it, were its value tolerated. */
export function isLowerable(finding: Finding): boolean {
  const { outcome, channels, kind, params } = finding;
  if (kind === 'core' && !isWaivable(finding)) return false;
  // A basis already made conditions of a refusal: another step would make nothing of it.
  if (params.basis !== undefined) return false;
  const hasEffect = Object.values(channels).some(({ effect }) => effect !== null);
  return hasEffect && (outcome === 'fail' || outcome === 'not-evaluable');
}

function speaksOf({ criterion, columns }: Waiver, { pack, id, of }: Finding): boolean {
  if (criterion !== `${pack}/${id}`) return false;
  return of === null ? columns === undefined : columns?.includes(of) === true;
}

/**
 * Whether the value found is no worse than what a waiver tolerates. A value that is infinite, or is
 * so by definition, is worse than any; where none was measured, nobody can say that it is not.
 */
function tolerates({ worst }: Waiver, finding: Finding): 'yes' | 'worse' | 'unmeasured' {
  const { metric, op, observed, infinite, params } = finding;
  if (metric === null || op === null) return 'yes';
  if (infinite === true || params.absentValues === true) return 'worse';
  if (observed === null) return 'unmeasured';
  if (worst === undefined) return 'worse';
  if (metric === 'prosecutor-risk-max') {
    const { observedK } = params;
    if (observedK == null) return 'unmeasured';
    const isMet = worst > 0 && observedK >= classSizeForRisk({ threshold: worst, op: '<=' });
    return isMet ? 'yes' : 'worse';
  }
  // The worst value is tolerated itself, also where the criterion excludes its threshold.
  const inclusive = op === '>' || op === '>=' ? '>=' : '<=';
  return meets(metric, observed, { op: inclusive, threshold: worst }) ? 'yes' : 'worse';
}

function lower(finding: Finding, waiver: Waiver, channel: Channel | 'all'): Finding {
  const { outcome, channels: from } = finding;
  if (outcome === 'pass' || outcome === 'waived') return finding;
  const { approver, reason, expires, worst = null } = waiver;
  const channels = {
    open: oneStepDown(from.open),
    api: oneStepDown(from.api),
    'secure-space': oneStepDown(from['secure-space']),
  };
  return {
    ...finding,
    outcome: 'waived',
    ...effectOn(channels, channel),
    channels,
    waiver: { approver, reason, expires, worst, outcome, from },
  };
}
