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
import { treatmentsContradict } from './treatments-consistency.ts';
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
    const expected = ownContradiction(finding, assessment, `findings[${at}]`);
    if (expected !== null) return expected;
  }
  return (
    daysContradict(assessment) ??
    listsContradict(assessment) ??
    sizesContradict(assessment) ??
    valuesContradict(assessment) ??
    judgedContradict(assessment) ??
    objectionsContradict(assessment) ??
    waiversContradict(assessment) ??
    treatmentsContradict(assessment) ??
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
    if (sum !== dataset[key]) return ['saved-sum', { path: `dataset.${key}` }];
  }
  const [file, ...others] = dataset.files;
  if (others.length === 0 && file?.sha256 !== dataset.sha256) {
    return ['saved-checksum', { path: 'dataset.sha256' }];
  }
  const names = dataset.columns.map(({ name }) => name);
  if (names.length === 0) return ['saved-columns-none', { path: 'dataset.columns' }];
  if (new Set(names).size < names.length) {
    return ['saved-columns-twice', { path: 'dataset.columns' }];
  }
  const ids = packs.map(({ id }) => id);
  if (ids.length === 0) return ['saved-packs-none', { path: 'packs' }];
  if (new Set(ids).size < ids.length || ids.includes(CORE_PACK)) {
    return ['saved-packs-twice', { path: 'packs' }];
  }
  const speaking = new Set(findings.map(({ pack }) => pack));
  const told = assumptions
    .filter(({ id }) => id === 'pack-silent')
    .map(({ params }) => params.pack);
  const silent = ids.findIndex((id) => !speaking.has(id) && !told.includes(id));
  if (silent >= 0) return ['saved-pack-silent', { path: `packs[${silent}]` }];
  const unlisted = findings.findIndex(({ pack }) => pack !== CORE_PACK && !ids.includes(pack));
  return unlisted < 0 ? null : ['saved-pack-unlisted', { path: `findings[${unlisted}].pack` }];
}

function verdictContradicts(assessment: Assessment): Contradiction | null {
  const decision = decide(assessment.findings, assessment.channel);
  for (const key of ['verdict', 'grounds', 'verdicts', 'quality'] as const) {
    if (!isDeepStrictEqual(assessment[key], decision[key])) {
      return ['saved-verdict', { path: key }];
    }
  }
  if (CHANNELS.every((each) => assessment.verdicts[each] !== 'publish')) return null;
  return missingEvidence(assessment);
}

function ownContradiction(
  finding: Finding,
  { channel, context, policy }: Assessment,
  at: string,
): Contradiction | null {
  const { effect, grounds, channels, outcome, kind, pack, params } = finding;
  if ((kind === 'core') !== (pack === CORE_PACK)) {
    return ['saved-core-kind', { path: `${at}.kind` }];
  }
  const attested = conditionsMet(context, policy.asOf);
  if (params.met?.some((condition) => !attested.includes(condition))) {
    return ['saved-conditions-met', { path: `${at}.params.met` }];
  }
  for (const each of CHANNELS) {
    const there = channels[each];
    if ((there.effect === 'restrict') !== (there.grounds !== null)) {
      return ['saved-grounds', { path: `${at}.channels.${each}.grounds` }];
    }
    if (outcome === 'pass' && there.effect !== null) {
      return ['saved-effect-met', { path: `${at}.channels.${each}.effect` }];
    }
    if (outcome === 'not-evaluable' && there.effect !== null && there.grounds !== 'undetermined') {
      return ['saved-hold', { path: `${at}.channels.${each}.grounds` }];
    }
    // The checks of the tool speak of every channel, but for those that name theirs.
    const spoken = kind === 'core' && (params.channels ?? CHANNELS).includes(each);
    const isMet = each === 'secure-space' && params.met !== undefined;
    if (spoken && outcome !== 'pass' && there.effect === null && !isMet) {
      return ['saved-effect-unmet', { path: `${at}.channels.${each}.effect` }];
    }
  }
  const isLifted = params.met !== undefined;
  if (outcome !== 'pass' && !isLifted && CHANNELS.every((each) => channels[each].effect === null)) {
    return ['saved-effect-unmet', { path: `${at}.channels` }];
  }
  return isDeepStrictEqual({ effect, grounds }, { ...effectOn(channels, channel) })
    ? null
    : ['saved-effect-judged', { path: `${at}.effect` }];
}

/** What must have been judged before anything may be published, and was not. */
function missingEvidence({ findings, dataset, shape }: Assessment): Contradiction | null {
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
      return ['saved-evidence-identifiers'];
    }
  }
  if (shape === 'aggregate') {
    return passed.some(({ kind }) => kind === 'cell-minimum') ? null : ['saved-evidence-cells'];
  }
  const isJudgeable = dataset.columns.some(
    ({ roles }) => roles.includes('quasi-identifier') || roles.includes('weight'),
  );
  const singled = passed.some(
    ({ metric }) => metric !== null && SINGLING_OUT_METRICS.includes(metric),
  );
  if (!isJudgeable || !singled) return ['saved-evidence-singling-out'];
  for (const { name, roles } of dataset.columns) {
    const judged = passed.some(
      ({ metric, of }) => of === name && metric !== null && DIVERSITY_METRICS.includes(metric),
    );
    if (roles.includes('sensitive') && !judged) return ['saved-evidence-sensitive'];
  }
  return null;
}
