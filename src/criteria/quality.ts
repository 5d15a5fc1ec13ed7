import type { Finding } from '../model/finding.ts';
import type { CoreCheck } from '../model/pack.ts';
import type { Quality } from '../model/verdict.ts';

const BY_EVIDENCE: CoreCheck = 'identifier-by-evidence';
const RELEASED_KEY: CoreCheck = 'released-subject-key';

/**
 * Quality of the data under the packs that gave these findings: an indicator, no legal
 * qualification. Identifier findings say in `params.sort` what they found. A waiver changes who
 * may have the data, not what they are: findings count as they were before it.
 */
export function quality(findings: readonly Finding[]): Quality {
  const identifiers = findings.filter(
    ({ kind, pack, id, outcome }) =>
      outcome !== 'pass' && (kind === 'identifier' || (pack === 'core' && id === BY_EVIDENCE)),
  );
  if (identifiers.some(({ params }) => params.sort !== 'pseudonym')) return 'nominative';
  const anonymised =
    findings.length > 0 &&
    identifiers.length === 0 &&
    findings.every(({ channels, waiver }) => (waiver?.from ?? channels).open.effect === null) &&
    !findings.some(({ pack, id }) => pack === 'core' && id === RELEASED_KEY);
  return anonymised ? 'anonymised' : 'pseudonymised';
}
