import { byPosition, type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import { problemTexts } from '../errors/problem.ts';
import type { RulePack } from '../model/pack.ts';
import type { Waiver } from '../model/waiver.ts';
import { waiverProblems } from './check.ts';
import type { WrittenWaiver } from './written.ts';

/** What waivers are held against. */
export interface WaiverCheck {
  packs: readonly RulePack[];
  /** ISO date on which is judged. */
  asOf: string;
  /** ISO date of the run. */
  today: string;
  /** Where a waiver stands, where they came in a file. */
  locate?: ((at: number, key: keyof Waiver) => ErrorLocation) | undefined;
}

/**
 * Requires waivers that hold on the day and speak of criteria that exist.
 * @throws HealthriskError E-WAIVER-EXPIRED, E-WAIVER-CRITERION, E-WAIVER-INVALID; the first by
 *   position, `others` holds the rest
 */
export function requireValidWaivers(
  waivers: readonly Waiver[],
  { packs, asOf, today, locate }: WaiverCheck,
): void {
  const errors = waiverErrors(waivers, { packs, asOf, today, locate });
  if (errors.length > 0) throw HealthriskError.together(errors, byPosition);
}

/** The same for waivers of which something else may be wrong too; an error for each problem. */
export function waiverErrors(
  waivers: readonly WrittenWaiver[],
  { packs, asOf, today, locate }: WaiverCheck,
): HealthriskError[] {
  return waiverProblems(waivers, packs, { asOf, today }).map(({ at, key, code, problem }) => {
    const location = locate?.(at, key);
    if (location !== undefined) return new HealthriskError(code, { problem, location });
    const why = problemTexts(problem);
    return new HealthriskError(code, { problem: ['waiver-of-request', { at, key, why }] });
  });
}
