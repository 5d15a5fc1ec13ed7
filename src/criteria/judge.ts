import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Channel, CoreCriterion, Criterion, RulePack } from '../model/pack.ts';
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
import { channelsNotCovered, evidenceMissing } from './evidence.ts';
import { judgeIdentifier } from './identifier.ts';
import type { Judgement } from './judgement.ts';
import { judgeRareValue } from './rare-value.ts';
import { judgeThreshold } from './threshold.ts';
import { toFinding } from './to-finding.ts';

/**
 * Judges the facts by all packs and by the tool's own checks. Findings of the packs come first (in
 * the order of packs, criteria in their file, columns in theirs), those of `core` last: a check of
 * the tool that finds nothing says nothing. Pure: the same input gives the same findings.
 */
export function judge(
  packs: readonly RulePack[],
  core: RulePack,
  facts: Facts,
  channel: Channel | 'all',
): Finding[] {
  const bench = { asOf: facts.asOf, channel };
  const findings = packs.flatMap((pack) =>
    pack.criteria
      .filter((criterion) => criterion.shapes.includes(facts.shape))
      .flatMap((criterion) =>
        judgeCriterion(criterion, facts).map((judged) => toFinding(pack, criterion, judged, bench)),
      ),
  );
  const own = core.criteria.flatMap((criterion) =>
    criterion.kind === 'core'
      ? check(criterion, facts, packs, findings).map((judged) =>
          toFinding(core, criterion, judged, bench),
        )
      : [],
  );
  return [...findings, ...own];
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
    case 'channel-not-covered':
      return channelsNotCovered(facts, packs);
    case 'evidence-missing':
      return evidenceMissing(facts, packs, findings);
  }
}
