import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Channel, Criterion, RulePack } from '../model/pack.ts';
import { judgeAgeTopCode } from './age-top-code.ts';
import { judgeCellMinimum } from './cell-minimum.ts';
import { packsAsked } from './circumstances.ts';
import { judgeColumnSet } from './column-set.ts';
import { CORE } from './core.ts';
import { judgeDateGranularity } from './date-granularity.ts';
import { isAsked } from './evidence.ts';
import { judgeForbidden } from './forbidden.ts';
import { judgeGeography } from './geography.ts';
import { judgeIdentifier } from './identifier.ts';
import type { Judgement } from './judgement.ts';
import { judgeOptOut } from './opt-out.ts';
import { judgePurpose } from './purpose.ts';
import { judgeRareValue } from './rare-value.ts';
import { judgeThreshold } from './threshold.ts';
import { toFinding } from './to-finding.ts';
import { judgeUnitPopulation } from './unit-population.ts';
import { judgeUnmeasured } from './unmeasured.ts';

/**
 * Judges the facts by all packs and by the tool's own checks. Findings of the packs come first (in
 * the order of packs, criteria in their file, columns in theirs), those of `core` last: a check of
 * the tool that finds nothing says nothing. Pure: the same input gives the same findings.
 */
export function judge(
  named: readonly RulePack[],
  core: RulePack,
  facts: Facts,
  channel: Channel | 'all',
): Finding[] {
  const packs = packsAsked(named, facts);
  const bench = { asOf: facts.asOf, context: facts.context, channel };
  const findings = packs.flatMap((pack) =>
    pack.criteria
      .filter((criterion) => isAsked(criterion, facts))
      .flatMap((criterion) =>
        judgeCriterion(criterion, facts).map((judged) => toFinding(pack, criterion, judged, bench)),
      ),
  );
  const all = [...findings];
  for (const criterion of core.criteria) {
    if (criterion.kind !== 'core') continue;
    for (const judged of CORE[criterion.id]({ facts, packs, findings: all, criterion })) {
      all.push(toFinding(core, criterion, judged, bench));
    }
  }
  return all;
}

/** What one criterion of a pack finds in the facts. */
export function judgeCriterion(criterion: Criterion, facts: Facts): Judgement[] {
  switch (criterion.kind) {
    case 'threshold':
      return judgeThreshold(criterion, facts);
    case 'identifier':
      return judgeIdentifier(criterion, facts);
    case 'rare-value':
      return judgeRareValue(criterion, facts);
    case 'forbidden':
      return judgeForbidden(criterion, facts);
    case 'date-granularity':
      return judgeDateGranularity(criterion, facts);
    case 'geography':
      return judgeGeography(criterion, facts);
    case 'age-top-code':
      return judgeAgeTopCode(criterion, facts);
    case 'unit-population':
      return judgeUnitPopulation(criterion, facts);
    case 'column-set':
      return judgeColumnSet(criterion, facts);
    case 'opt-out':
      return judgeOptOut(facts);
    case 'purpose':
      return judgePurpose(criterion, facts);
    case 'cell-minimum':
      return judgeCellMinimum(criterion, facts);
    case 'unmeasured':
      return judgeUnmeasured();
    case 'core':
      // Only pack `core` holds these, and it is judged apart.
      return [];
  }
}
