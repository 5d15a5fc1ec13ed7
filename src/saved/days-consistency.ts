import { isOfThePast } from '../criteria/in-the-past.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Contradiction } from './contradiction.ts';

/** ISO day on which an assessment was made. */
export function dayOfRun({ run }: Pick<Assessment, 'run'>): string {
  return run.startedAt.slice(0, 10);
}

/**
 * Whether something was judged as of a day before it was made without saying so. Only a decision
 * without the data may be of an earlier day.
 */
export function daysContradict(assessment: Assessment): Contradiction | null {
  const { assumptions, decided, policy } = assessment;
  const isPast = policy.asOf < dayOfRun(assessment);
  if (!isPast || (decided !== undefined && isOfThePast(assumptions))) return null;
  return ['saved-day', { path: 'policy.asOf' }];
}
