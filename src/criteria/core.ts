import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { CoreCheck, CoreCriterion, RulePack } from '../model/pack.ts';
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
import { channelsNotCovered, evidenceMissing } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { prohibitedPurpose } from './purpose.ts';

/** What a check of the tool itself looks at. */
export interface CoreQuestion {
  facts: Facts;
  packs: readonly RulePack[];
  /** All findings so far: those of the packs, and of the checks before. */
  findings: readonly Finding[];
  /** The check as its pack states it. */
  criterion: Pick<CoreCriterion, 'onFail'>;
}

/** Every check of the tool itself; one that finds nothing says nothing. */
export const CORE: Readonly<Record<CoreCheck, (question: CoreQuestion) => Judgement[]>> = {
  'unassessed-column': ({ facts }) => unassessedColumns(facts),
  'free-text': ({ facts }) => freeTextColumns(facts),
  'assumed-column': ({ facts }) => assumedColumns(facts),
  'roles-guessed': ({ facts }) => rolesGuessed(facts),
  'sensitive-undeclared': ({ facts }) => sensitiveUndeclared(facts),
  'unit-unknown': ({ facts }) => unitUnknown(facts),
  'aggregated-table': ({ facts }) => aggregatedTable(facts),
  'dialect-declared': ({ facts }) => dialectDeclared(facts),
  'ignored-singles-out': ({ facts, packs }) => ignoredSinglesOut(facts, packs),
  'identifier-by-evidence': ({ facts, packs, criterion }) =>
    identifiersByEvidence(facts, packs, criterion.onFail),
  'strategic-column': ({ facts }) => strategicColumns(facts),
  'released-subject-key': ({ facts }) => releasedSubjectKey(facts),
  'subject-to-drop': ({ facts }) => subjectToDrop(facts),
  'generalisation-to-apply': ({ facts }) => generalisationsToApply(facts),
  'missing-quasi-identifier': ({ facts }) => missingQuasiIdentifiers(facts),
  objected: ({ facts }) => objected(facts),
  'prohibited-purpose': ({ facts }) => prohibitedPurpose(facts),
  'membership-sensitive': ({ facts }) => membershipSensitive(facts),
  'channel-not-covered': ({ facts, packs }) => channelsNotCovered(facts, packs),
  'evidence-missing': ({ facts, packs, findings }) => evidenceMissing(facts, packs, findings),
  'quality-overstated': ({ facts, findings }) => qualityOverstated(facts, findings),
};
