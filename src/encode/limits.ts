import { getHeapStatistics } from 'node:v8';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/** Distinct texts a column may have as strings: the limit of a JavaScript Map, with room to spare. */
export const DISTINCT_MAX = 16_000_000;

/** @returns E-LIMIT-DISTINCT, for a column with more distinct values than `limit` */
export function tooManyValues(limit: number): HealthriskError {
  return new HealthriskError('E-LIMIT-DISTINCT', { problem: ['too-many-values', { most: limit }] });
}

/** @returns E-LIMIT-DISTINCT, for a column whose distinct values together exceed `limit` bytes */
export function tooMuchText(limit: number): HealthriskError {
  return new HealthriskError('E-LIMIT-DISTINCT', { problem: ['too-much-text', { most: limit }] });
}

/** The share of the runtime's heap that one column may take: beyond, it would end the process. */
const HEAP_SHARE = 0.8;

/** Bytes of heap below which a run may end without a word: wide records and rule packs need some. */
const HEAP_MIN = 48 * 2 ** 20;

/** @throws HealthriskError E-LIMIT-MEMORY when the runtime was given too little */
export function requireHeap(): void {
  if (getHeapStatistics().heap_size_limit >= HEAP_MIN) return;
  throw new HealthriskError('E-LIMIT-MEMORY', { problem: ['heap-too-small'] });
}

/** Bytes of strings that one column may hold at a time. */
export function heapForTexts(): number {
  return HEAP_SHARE * getHeapStatistics().heap_size_limit;
}

/** @returns E-LIMIT-MEMORY, for a column whose texts do not fit in the heap */
export function heapTooSmall(): HealthriskError {
  return new HealthriskError('E-LIMIT-MEMORY', { problem: ['texts-beyond-heap'] });
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
      throw new HealthriskError('E-LIMIT-MEMORY', { problem: ['values-beyond-memory'] });
    }
    throw error;
  }
}
