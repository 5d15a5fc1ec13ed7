import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding, FindingReason } from '../model/finding.ts';
import type { CoreCheck } from '../model/pack.ts';
import type { Figures } from './figures.ts';
import { reasonOf } from './findings.ts';

/** Checks of the tool that tell the cause of a reason, and what to do, better than every criterion. */
const TOLD_BY: Partial<Record<FindingReason, CoreCheck>> = {
  'no-sensitive-column': 'sensitive-undeclared',
};

/**
 * What to do about the findings of one criterion with the same outcome. The criterion's own advice
 * is about failing it; where it could not be evaluated, the reason decides.
 */
export function advice(
  findings: readonly Finding[],
  assessment: Assessment,
  figures: Figures,
): Sentence[] {
  const { ofPack, remedies, report } = figures.words;
  const own = report.advice(ofPack(findings[0]!.advice));
  if (findings[0]!.outcome !== 'not-evaluable') return [[own]];
  const said = findings.map((finding) => {
    const reason = reasonOf(finding, figures);
    if (reason === null) return own;
    const told = toldBy(reason, assessment);
    return told === null ? report.advice(remedies[reason]) : report.adviceThere('core', told);
  });
  return [...new Set(said)].map((sentence) => [sentence]);
}

function toldBy(reason: FindingReason, { findings }: Assessment): CoreCheck | null {
  const check = TOLD_BY[reason];
  const isTold = findings.some(({ pack, id }) => pack === 'core' && id === check);
  return check !== undefined && isTold ? check : null;
}
