import type { Waiver } from '../model/waiver.ts';

/** Whether a waiver still holds on a day. */
export function isExpired({ expires }: Pick<Waiver, 'expires'>, asOf: string): boolean {
  return expires < asOf;
}

/**
 * Whether a waiver would hold for more than a year from a day: nobody can foresee what else will be
 * known about the persons by then.
 */
export function isTooLong({ expires }: Pick<Waiver, 'expires'>, asOf: string): boolean {
  // Of 29 February the last day is 28 February, by the order of the letters alone.
  return expires > `${String(Number(asOf.slice(0, 4)) + 1).padStart(4, '0')}${asOf.slice(4)}`;
}
