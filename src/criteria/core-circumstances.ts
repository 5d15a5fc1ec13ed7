import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { QUALITIES } from '../model/verdict.ts';
import type { Judgement } from './judgement.ts';
import { judgeObjections } from './opt-out.ts';
import { quality } from './quality.ts';

/** Somebody who objected is in the data, whatever packs are named; silent where nobody asked. */
export function objected(facts: Facts): Judgement[] {
  const found = judgeObjections(facts);
  return found === null || found.outcome === 'pass' ? [] : [found];
}

/**
 * The data are said to be better than what the findings so far make them: a claim that others would
 * rely on.
 */
export function qualityOverstated(
  { context: { quality: declared } }: Facts,
  findings: readonly Finding[],
): Judgement[] {
  if (declared === null) return [];
  const isOver = QUALITIES.indexOf(declared) > QUALITIES.indexOf(quality(findings));
  return isOver ? [{ outcome: 'fail', params: { declaredQuality: declared } }] : [];
}

/** Being in the data reveals something, and how many others could be in them is not known. */
export function membershipSensitive({ context: { membership } }: Facts): Judgement[] {
  return membership === 'sensitive' ? [{ outcome: 'fail' }] : [];
}
