import type { Decision } from '../model/verdict.ts';

/** From which verdict on a run counts as failed; `never`: it only reports. */
export const FAIL_ON = ['restrict', 'refuse', 'never'] as const;

/** One of {@link FAIL_ON}. */
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Whether the gate lets a decision through. `refuse` lets through a restriction only where all its
 * grounds are conditions: who is told to hold may not share. Where all channels are judged, verdict
 * and grounds of the decision speak for all of them.
 */
export function allows({ verdict, grounds }: Decision, failOn: FailOn): boolean {
  if (verdict === 'publish' || failOn === 'never') return true;
  if (verdict === 'refuse' || failOn === 'restrict') return false;
  return grounds.length > 0 && grounds.every((each) => each === 'conditions');
}
