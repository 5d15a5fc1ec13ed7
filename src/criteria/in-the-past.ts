import type { Assumption } from '../model/assessment.ts';
import { daysBetween } from './days.ts';

const ID = 'as-of-in-the-past';

/** The days that a run was asked for and about. */
export interface AskedDays {
  /** ISO day that somebody asked for. */
  asked: string;
  /** ISO day on which was judged. */
  judged: string;
  /** ISO day of the run. */
  today: string;
}

/** Says that a day before the run was asked for, and which one counted; nothing where none was. */
export function askedForThePast({ asked, judged, today }: AskedDays): Assumption[] {
  if (asked >= today) return [];
  return [{ id: ID, of: null, params: { asked, judged, days: daysBetween(asked, today) } }];
}

/** It was judged as of a day before the run: that is no answer for the day of the run. */
export function isOfThePast(assumptions: readonly Assumption[]): boolean {
  return assumptions.some(({ id, params }) => id === ID && params.asked === params.judged);
}
