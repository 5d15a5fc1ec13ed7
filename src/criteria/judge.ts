import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Channel, CoreCriterion, Criterion, RulePack } from '../model/pack.ts';
import { judgeAgeTopCode } from './age-top-code.ts';
import { judgeCellMinimum } from './cell-minimum.ts';
import { packsAsked } from './circumstances.ts';
import { judgeColumnSet } from './column-set.ts';
import { membershipSensitive, objected, qualityOverstated } from './core-circumstances.ts';
import {
  assumedColumns,
  freeTextColumns,
  generalisationsToApply,
  identifiersByEvidence,
  ignoredSinglesOut,
  missingQuasiIdentifiers,
  strategicColumns,
  unassessedColumns,
} from './core-columns.ts';
import {
  aggregatedTable,
  dialectDeclared,
  releasedSubjectKey,
  rolesGuessed,
  sensitiveUndeclared,
  subjectToDrop,
  unitUnknown,
} from './core-table.ts';
import { judgeDateGranularity } from './date-granularity.ts';
import { channelsNotCovered, evidenceMissing, isAsked } from './evidence.ts';
import { judgeForbidden } from './forbidden.ts';
import { judgeGeography } from './geography.ts';
import { judgeIdentifier } from './identifier.ts';
import type { Judgement } from './judgement.ts';
import { judgeOptOut } from './opt-out.ts';
import { judgePurpose, prohibitedPurpose } from './purpose.ts';
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
    for (const judged of check(criterion, facts, packs, all)) {
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

function check(
  criterion: CoreCriterion,
  facts: Facts,
  packs: readonly RulePack[],
  findings: readonly Finding[],
): Judgement[] {
  switch (criterion.id) {
    case 'unassessed-column':
      return unassessedColumns(facts);
    case 'free-text':
      return freeTextColumns(facts);
    case 'assumed-column':
      return assumedColumns(facts);
    case 'roles-guessed':
      return rolesGuessed(facts);
    case 'sensitive-undeclared':
      return sensitiveUndeclared(facts);
    case 'unit-unknown':
      return unitUnknown(facts);
    case 'aggregated-table':
      return aggregatedTable(facts);
    case 'dialect-declared':
      return dialectDeclared(facts);
    case 'ignored-singles-out':
      return ignoredSinglesOut(facts, packs);
    case 'identifier-by-evidence':
      return identifiersByEvidence(facts, packs, criterion.onFail);
    case 'strategic-column':
      return strategicColumns(facts);
    case 'released-subject-key':
      return releasedSubjectKey(facts);
    case 'subject-to-drop':
      return subjectToDrop(facts);
    case 'generalisation-to-apply':
      return generalisationsToApply(facts);
    case 'missing-quasi-identifier':
      return missingQuasiIdentifiers(facts);
    case 'objected':
      return objected(facts);
    case 'prohibited-purpose':
      return prohibitedPurpose(facts);
    case 'quality-overstated':
      return qualityOverstated(facts, findings);
    case 'membership-sensitive':
      return membershipSensitive(facts);
    case 'channel-not-covered':
      return channelsNotCovered(facts, packs);
    case 'evidence-missing':
      return evidenceMissing(facts, packs, findings);
  }
}
