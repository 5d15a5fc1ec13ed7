import { isOfThePast } from '../criteria/in-the-past.ts';
import type { Assumption } from '../model/assessment.ts';
import type { Goal } from '../model/treatment.ts';
import type { Decision } from '../model/verdict.ts';

/** From which verdict on a run counts as failed; `never`: it only reports. */
export const FAIL_ON = ['restrict', 'refuse', 'never'] as const;

/** One of {@link FAIL_ON}. */
export type FailOn = (typeof FAIL_ON)[number];

/** A decision, and what was taken for granted where that is known. */
export interface Gated extends Pick<Decision, 'verdict' | 'grounds'> {
  assumptions?: readonly Assumption[];
}

/**
 * Whether the gate lets a decision through. `refuse` lets through a restriction only where all its
 * grounds are conditions: who is told to hold may not share. Where all channels are judged, verdict
 * and grounds of the decision speak for all of them. What was judged as of a day before the run lets
 * nothing through: it says what would have been said then.
 */
export function allows({ verdict, grounds, assumptions = [] }: Gated, failOn: FailOn): boolean {
  if (failOn === 'never') return true;
  if (isOfThePast(assumptions)) return false;
  if (verdict === 'publish') return true;
  if (verdict === 'refuse' || failOn === 'restrict') return false;
  return grounds.length > 0 && grounds.every((each) => each === 'conditions');
}

/**
 * Whether a decision is as good as one that was looked for. *restrict* means that somebody may have the
 * table, under conditions: a hold, which nobody may have until it was reviewed, is no goal.
 */
export function reaches(decision: Pick<Decision, 'verdict' | 'grounds'>, goal: Goal): boolean {
  return allows(decision, goal === 'publish' ? 'restrict' : 'refuse');
}
