import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Doing } from '../errors/problem.ts';

/** What was being done when DuckDB failed; the only words of ours that go with its failures. */
export type { Doing };

// DuckDB tells its failures apart in words only, and the appender drops even the name of their kind.
const DISK =
  /max_temp_directory_size|failed to offload|no space left|disk quota|file too large|temporary (?:file|directory)|temp_storage/i;
const MEMORY = /out of memory|could not allocate|failed to (?:allocate|pin)|memory limit/i;

/**
 * The error to report for a failure of DuckDB. Its own text may quote a line of the data, so none
 * of it is kept, not even as a cause.
 * @param otherwise the error when neither memory nor disk ran out; an internal one when absent
 */
export function duckdbFailure(error: unknown, doing: Doing, otherwise?: () => Error): Error {
  if (error instanceof HealthriskError) return error;
  const text = error instanceof Error ? error.message : '';
  if (DISK.test(text)) {
    return new HealthriskError('E-LIMIT-DISK', { problem: ['disk-full', { doing }] });
  }
  if (MEMORY.test(text)) {
    return new HealthriskError('E-LIMIT-MEMORY', { problem: ['memory-spent', { doing }] });
  }
  return otherwise?.() ?? new Error(`duckdb failed while ${doing}`);
}
