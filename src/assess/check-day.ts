import { z } from 'zod';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { FIRST_DAY } from './request.ts';

/** A day as of which may be judged. */
export const judgedDay = z.iso
  .date()
  .refine((day) => day >= FIRST_DAY, `expected a day from ${FIRST_DAY} on`);

/** @throws HealthriskError E-USAGE where something is given that is no such day */
export function checkDay(asOf: unknown): void {
  if (asOf === undefined || judgedDay.safeParse(asOf).success) return;
  throw new HealthriskError('E-USAGE', {
    message: 'asOf: expected an ISO date, found none, or one that is too early',
    hint: `give a day such as 2026-11-23, from ${FIRST_DAY} on`,
  });
}
