import type { Decision } from '../model/verdict.ts';
import { allows, type FailOn } from './gate.ts';

/** How far a decision is from publishing: 0 publish, 1 conditions, 2 undetermined, 3 refuse. */
export function distance({ verdict, grounds }: Pick<Decision, 'verdict' | 'grounds'>): number {
  if (verdict === 'publish') return 0;
  if (verdict === 'refuse') return 3;
  return grounds.length > 0 && grounds.every((each) => each === 'conditions') ? 1 : 2;
}

/**
 * What was handed out under the older decision must be withdrawn: the gate let it through, and the
 * newer decision on the same channel is worse.
 */
export function mustWithdraw(before: Decision, now: Decision, failOn: FailOn): boolean {
  return allows(before, failOn) && distance(now) > distance(before);
}
