import type { QualityReason } from '../i18n/quality-reason.ts';
import type { Assessment } from '../model/assessment.ts';

/** Why the data have the quality that the decision gave them: one reason, the weightiest. */
export function qualityReason({ findings, quality }: Assessment): QualityReason {
  if (quality === 'nominative') return 'clear-identifier';
  if (quality === 'anonymised') return 'all-met';
  const core = (check: string) =>
    findings.some(({ pack, id, outcome }) => pack === 'core' && id === check && outcome !== 'pass');
  const isIdentifier = findings.some(
    ({ kind, outcome }) => kind === 'identifier' && outcome !== 'pass',
  );
  if (isIdentifier || core('identifier-by-evidence')) return 'pseudonym';
  if (core('released-subject-key')) return 'released-key';
  const onOpen = findings.map(({ channels, waiver }) => (waiver?.from ?? channels).open);
  const isNotMet = onOpen.some((open) =>
    open.effect === 'restrict' ? open.grounds === 'conditions' : open.effect === 'refuse',
  );
  return isNotMet ? 'not-met' : 'undetermined';
}
