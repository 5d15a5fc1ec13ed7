import type { Assessment } from '../model/assessment.ts';
import type { Contradiction } from './contradiction.ts';

/** Whether more persons of a list are in the table than were counted among those who objected. */
export function objectionsContradict({ assumptions, metrics }: Assessment): Contradiction | null {
  const listed = assumptions.filter(({ id }) => id === 'objections-listed');
  const counted = metrics.find(({ id }) => id === 'opted-out-persons');
  const isTold = ({ keys, persons }: (typeof listed)[number]['params']) =>
    typeof keys === 'number' &&
    counted !== undefined &&
    (persons === null ? counted.value === null : Number(persons) <= (counted.value ?? 0));
  if (listed.every(({ params }) => isTold(params))) return null;
  return ['saved-objections', { path: 'assumptions' }];
}
