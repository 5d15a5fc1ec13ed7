/** Below, neither dictionaries nor DuckDB get by. */
const SHARE_MIN = 32 * 2 ** 20;

/**
 * Bytes of the memory allowed that go to one of its holders where there are several: the
 * dictionaries, the DuckDB that keeps codes, and the one that reads Parquet.
 */
export function memoryShare(maxMemory: number): number {
  return Math.max(SHARE_MIN, maxMemory / 2);
}
