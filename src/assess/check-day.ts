import { z } from 'zod';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { asMessage } from '../errors/problem.ts';
import { FIRST_DAY } from './request.ts';

/** A day as of which may be judged. */
export const judgedDay = z.iso
  .date()
  .refine((day) => day >= FIRST_DAY, asMessage('day-too-early', { first: FIRST_DAY }));

/** @throws HealthriskError E-USAGE where something is given that is no such day */
export function checkDay(asOf: unknown): void {
  if (asOf === undefined || judgedDay.safeParse(asOf).success) return;
  throw new HealthriskError('E-USAGE', { problem: ['request-day', { first: FIRST_DAY }] });
}
