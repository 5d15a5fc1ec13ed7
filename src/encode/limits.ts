import { HealthriskError } from '../errors/healthrisk-error.ts';

/** Distinct texts a column may have as strings: the limit of a JavaScript Map, with room to spare. */
export const DISTINCT_MAX = 16_000_000;

/** @returns E-LIMIT-DISTINCT, for a column with more distinct values than `limit` */
export function tooManyValues(limit: number): HealthriskError {
  return new HealthriskError('E-LIMIT-DISTINCT', {
    message: `expected at most ${limit} distinct values in a column, found more`,
  });
}

/** @returns E-LIMIT-DISTINCT, for a column whose distinct values together exceed `limit` bytes */
export function tooMuchText(limit: number): HealthriskError {
  return new HealthriskError('E-LIMIT-DISTINCT', {
    message: `expected distinct values of at most ${limit} bytes together in a column, found more`,
  });
}

/**
 * Makes something large.
 * @throws HealthriskError E-LIMIT-MEMORY where the system has no room for it
 */
export function allocated<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new HealthriskError('E-LIMIT-MEMORY', {
        message: 'expected enough memory for the values of every column, found too little',
      });
    }
    throw error;
  }
}
