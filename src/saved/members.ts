import { z } from 'zod';

/** A schema for every key of T: the compiler notices a key that was forgotten or has another type. */
export type Members<T> = { [Key in keyof T]-?: z.ZodType<T[Key]> };

/** Any text. */
export const text = z.string();

/** A whole number from 0. */
export const count = z.int().min(0);

/** A part of a whole, 0 to 1. */
export const share = z.number().min(0).max(1);

/** A day of the calendar, such as 2027-03-31. */
export const day = z.iso.date();
