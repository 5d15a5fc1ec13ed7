import { isDeepStrictEqual } from 'node:util';
import { conditionsMet } from '../criteria/circumstances.ts';
import { effectOn } from '../criteria/effects.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { DIVERSITY_METRICS, SINGLING_OUT_METRICS } from '../model/metric.ts';
import { CHANNELS } from '../model/pack.ts';
import { decide } from '../verdict/decide.ts';
import { sizesContradict } from './class-sizes.ts';
import type { Contradiction } from './contradiction.ts';
import { daysContradict } from './days-consistency.ts';
import { judgeAgain } from './judge-again.ts';
import { judgedContradict } from './judged-consistency.ts';
import { objectionsContradict } from './objections-consistency.ts';
import { valuesContradict } from './values-consistency.ts';
import { waiversContradict, withoutWaivers } from './waivers-consistency.ts';

/** Pack of the tool's own checks, which always applies and is not listed. */
const CORE_PACK = 'core';

/**
 * What a damaged or edited assessment contradicts itself in, or null. A report is only as true as
 * its findings: findings that its numbers do not give, and a verdict that its findings do not give,
 * must not be rendered.
 */
export function contradiction(assessment: Assessment): Contradiction | null {
  const before = withoutWaivers(assessment);
  for (const [at, finding] of before.findings.entries()) {
    const expected = ownContradiction(finding, assessment);
    if (expected !== null) return { path: `findings[${at}].${expected[0]}`, expected: expected[1] };
  }
  return (
    daysContradict(assessment) ??
    listsContradict(assessment) ??
    sizesContradict(assessment) ??
    valuesContradict(assessment) ??
    judgedContradict(assessment) ??
    objectionsContradict(assessment) ??
    waiversContradict(assessment) ??
    judgeAgain(before) ??
    verdictContradicts(assessment)
  );
}

/** Files, columns and packs are there, each once, and every pack has something to say. */
function listsContradict({
  assumptions,
  dataset,
  packs,
  findings,
}: Assessment): Contradiction | null {
  for (const key of ['bytes', 'rows'] as const) {
    const sum = dataset.files.reduce((all, file) => all + file[key], 0);
    if (sum !== dataset[key]) return { path: `dataset.${key}`, expected: 'the sum of the files' };
  }
  const [file, ...others] = dataset.files;
  if (others.length === 0 && file?.sha256 !== dataset.sha256) {
    return { path: 'dataset.sha256', expected: 'that of the file' };
  }
  const names = dataset.columns.map(({ name }) => name);
  if (names.length === 0) return { path: 'dataset.columns', expected: 'at least one column' };
  if (new Set(names).size < names.length) {
    return { path: 'dataset.columns', expected: 'every column once' };
  }
  const ids = packs.map(({ id }) => id);
  if (ids.length === 0) return { path: 'packs', expected: 'at least one pack' };
  if (new Set(ids).size < ids.length || ids.includes(CORE_PACK)) {
    return { path: 'packs', expected: 'every named pack once' };
  }
  const speaking = new Set(findings.map(({ pack }) => pack));
  const told = assumptions
    .filter(({ id }) => id === 'pack-silent')
    .map(({ params }) => params.pack);
  const silent = ids.findIndex((id) => !speaking.has(id) && !told.includes(id));
  if (silent >= 0) return { path: `packs[${silent}]`, expected: 'a pack with findings' };
  const unlisted = findings.findIndex(({ pack }) => pack !== CORE_PACK && !ids.includes(pack));
  return unlisted < 0
    ? null
    : { path: `findings[${unlisted}].pack`, expected: 'a pack of the list' };
}

function verdictContradicts(assessment: Assessment): Contradiction | null {
  const decision = decide(assessment.findings, assessment.channel);
  for (const key of ['verdict', 'grounds', 'verdicts', 'quality'] as const) {
    if (!isDeepStrictEqual(assessment[key], decision[key])) {
      return { path: key, expected: 'what the findings add up to' };
    }
  }
  if (CHANNELS.every((each) => assessment.verdicts[each] !== 'publish')) return null;
  const missing = missingEvidence(assessment);
  return missing === null ? null : { path: 'verdicts', expected: `a finding on ${missing}` };
}

function ownContradiction(
  finding: Finding,
  { channel, context, policy }: Assessment,
): [string, string] | null {
  const { effect, grounds, channels, outcome, kind, pack, params } = finding;
  if ((kind === 'core') !== (pack === CORE_PACK)) {
    return ['kind', 'core exactly for the checks of the tool'];
  }
  const attested = conditionsMet(context, policy.asOf);
  if (params.met?.some((condition) => !attested.includes(condition))) {
    return ['params.met', 'what was attested and holds on that day'];
  }
  for (const each of CHANNELS) {
    const there = channels[each];
    if ((there.effect === 'restrict') !== (there.grounds !== null)) {
      return [`channels.${each}.grounds`, 'grounds exactly where the effect is restrict'];
    }
    if (outcome === 'pass' && there.effect !== null) {
      return [`channels.${each}.effect`, 'no effect of a criterion that was met'];
    }
    if (outcome === 'not-evaluable' && there.effect !== null && there.grounds !== 'undetermined') {
      return [`channels.${each}.grounds`, 'a hold where nothing could be evaluated'];
    }
    // The checks of the tool speak of every channel, but for those that name theirs.
    const spoken = kind === 'core' && (params.channels ?? CHANNELS).includes(each);
    const isMet = each === 'secure-space' && params.met !== undefined;
    if (spoken && outcome !== 'pass' && there.effect === null && !isMet) {
      return [`channels.${each}.effect`, 'an effect of what was not met'];
    }
  }
  const isLifted = params.met !== undefined;
  if (outcome !== 'pass' && !isLifted && CHANNELS.every((each) => channels[each].effect === null)) {
    return ['channels', 'an effect of what was not met'];
  }
  return isDeepStrictEqual({ effect, grounds }, { ...effectOn(channels, channel) })
    ? null
    : ['effect', 'the effect on the judged channel'];
}

/** What must have been judged before anything may be published, and was not. */
function missingEvidence({ findings, dataset, shape }: Assessment): string | null {
  // Looked at and not met, and either accepted or made up for by what was attested: judged all the
  // same. What could not be evaluated is never let through.
  const passed = findings.filter(
    ({ outcome, waiver, params }) =>
      outcome === 'pass' ||
      waiver?.outcome === 'fail' ||
      (outcome === 'fail' && params.met !== undefined),
  );
  for (const sort of ['clear', 'pseudonym'] as const) {
    if (!passed.some(({ kind, params }) => kind === 'identifier' && params.sort === sort)) {
      return 'direct identifiers';
    }
  }
  if (shape === 'aggregate') {
    return passed.some(({ kind }) => kind === 'cell-minimum') ? null : 'the cells';
  }
  const isJudgeable = dataset.columns.some(
    ({ roles }) => roles.includes('quasi-identifier') || roles.includes('weight'),
  );
  const singled = passed.some(
    ({ metric }) => metric !== null && SINGLING_OUT_METRICS.includes(metric),
  );
  if (!isJudgeable || !singled) return 'singling out';
  for (const { name, roles } of dataset.columns) {
    const judged = passed.some(
      ({ metric, of }) => of === name && metric !== null && DIVERSITY_METRICS.includes(metric),
    );
    if (roles.includes('sensitive') && !judged) return 'every sensitive column';
  }
  return null;
}
