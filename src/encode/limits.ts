import { getHeapStatistics } from 'node:v8';
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

/** The share of the runtime's heap that one column may take: beyond, it would end the process. */
const HEAP_SHARE = 0.8;

/** Bytes of heap below which a run may end without a word: wide records and rule packs need some. */
const HEAP_MIN = 48 * 2 ** 20;

/** @throws HealthriskError E-LIMIT-MEMORY when the runtime was given too little */
export function requireHeap(): void {
  if (getHeapStatistics().heap_size_limit >= HEAP_MIN) return;
  throw new HealthriskError('E-LIMIT-MEMORY', {
    message: 'expected at least 48 MiB for the heap of Node, found less',
    hint: 'set NODE_OPTIONS=--max-old-space-size=256 or more',
  });
}

/** Bytes of strings that one column may hold at a time. */
export function heapForTexts(): number {
  return HEAP_SHARE * getHeapStatistics().heap_size_limit;
}

/** @returns E-LIMIT-MEMORY, for a column whose texts do not fit in the heap */
export function heapTooSmall(): HealthriskError {
  return new HealthriskError('E-LIMIT-MEMORY', {
    message: 'expected the distinct values of a column to fit in memory as texts, found too many',
    hint: 'drop or coarsen the column, raise --max-memory, or set NODE_OPTIONS=--max-old-space-size=<MB>',
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
