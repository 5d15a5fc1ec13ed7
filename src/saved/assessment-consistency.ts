import { isDeepStrictEqual } from 'node:util';
import { meets } from '../criteria/compare.ts';
import { effectOn } from '../criteria/effects.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { DIVERSITY_METRICS, SINGLING_OUT_METRICS } from '../model/metric.ts';
import { CHANNELS } from '../model/pack.ts';
import { decide } from '../verdict/decide.ts';

/** A place in the assessment that contradicts the rest of it, and what was expected there. */
export interface Contradiction {
  path: string;
  expected: string;
}

/**
 * What a damaged or edited assessment contradicts itself in, or null. A report is only as true as
 * its findings: a verdict that they do not give must not be rendered.
 */
export function contradiction(assessment: Assessment): Contradiction | null {
  for (const [at, finding] of assessment.findings.entries()) {
    const expected = ownContradiction(finding, assessment);
    if (expected !== null) return { path: `findings[${at}].${expected[0]}`, expected: expected[1] };
  }
  const { channel, findings } = assessment;
  const decision = decide(findings, channel);
  for (const key of ['verdict', 'grounds', 'verdicts', 'quality'] as const) {
    if (!isDeepStrictEqual(assessment[key], decision[key])) {
      return { path: key, expected: 'what the findings add up to' };
    }
  }
  if (CHANNELS.some((each) => assessment.verdicts[each] === 'publish')) {
    const missing = missingEvidence(assessment);
    if (missing !== null) return { path: 'verdicts', expected: `a finding on ${missing}` };
  }
  return sizes(assessment);
}

function ownContradiction(finding: Finding, { channel }: Assessment): [string, string] | null {
  const { effect, grounds, channels, outcome } = finding;
  for (const each of CHANNELS) {
    const there = channels[each];
    if ((there.effect === 'restrict') !== (there.grounds !== null)) {
      return [`channels.${each}.grounds`, 'grounds exactly where the effect is restrict'];
    }
    if (outcome === 'pass' && there.effect !== null) {
      return [`channels.${each}.effect`, 'no effect of a criterion that was met'];
    }
  }
  if (!isDeepStrictEqual({ effect, grounds }, { ...effectOn(channels, channel) })) {
    return ['effect', 'the effect on the judged channel'];
  }
  return outcome === 'pass' && contradictsThreshold(finding)
    ? ['outcome', 'what observed value and threshold give']
    : null;
}

function contradictsThreshold({ metric, observed, op, threshold, ...finding }: Finding): boolean {
  if (finding.infinite) return true;
  if (metric === null || observed === null || op === null || threshold === null) return false;
  const { k, observedK } = finding.params;
  if (metric === 'prosecutor-risk-max') {
    return typeof k === 'number' && typeof observedK === 'number' && observedK < k;
  }
  return !meets(metric, observed, { op, threshold });
}

/** What must have been judged before anything may be published, and was not. */
function missingEvidence({ findings, dataset }: Assessment): string | null {
  const passed = findings.filter(({ outcome }) => outcome === 'pass');
  if (!passed.some(({ kind }) => kind === 'identifier')) return 'direct identifiers';
  if (!passed.some(({ metric }) => metric !== null && SINGLING_OUT_METRICS.includes(metric))) {
    return 'singling out';
  }
  for (const { name, roles, roleFrom } of dataset.columns) {
    if (roles.includes('unassessed') || roleFrom === 'assumed') return 'every assumed column';
    const judged = passed.some(
      ({ metric, of }) => of === name && metric !== null && DIVERSITY_METRICS.includes(metric),
    );
    if (roles.includes('sensitive') && !judged) return 'every sensitive column';
  }
  return null;
}

/** Class sizes add up to the persons, where classes are made of persons. */
function sizes({ classSizes, dataset, metrics, policy }: Assessment): Contradiction | null {
  if (classSizes.some(([size], at) => at > 0 && size <= classSizes[at - 1]![0])) {
    return { path: 'classSizes', expected: 'ascending sizes' };
  }
  if (classSizes.length === 0 || policy.unit === 'subject-private') return null;
  const members = classSizes.reduce((sum, [size, classes]) => sum + size * classes, 0);
  if (members !== dataset.persons) {
    return { path: 'classSizes', expected: 'sizes that add up to the persons' };
  }
  const k = metrics.find(({ id, params }) => id === 'k' && params === undefined);
  return k?.value != null && k.value !== classSizes[0]![0]
    ? { path: 'metrics', expected: 'k to be the smallest class size' }
    : null;
}
