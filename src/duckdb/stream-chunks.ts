import type { DuckDBVector } from '@duckdb/node-api';
import { invariant } from '../errors/healthrisk-error.ts';
import { type Doing, duckdbFailure } from './failure.ts';
import type { Database } from './open-database.ts';

/** Some rows of a result, by column. */
export interface Chunk {
  /** Rows in the chunk, at least 1. */
  rows: number;
  /** One vector per column of the query; `getItem(row)` is null where there is no value. */
  vectors: readonly DuckDBVector[];
}

/**
 * Streams the rows of a query on a connection of its own, because a second query on the same one
 * would end the stream silently. Callers still check how many rows came.
 * @param otherwise the error for a failure that is not about memory or disk
 */
export async function* streamChunks(
  database: Database,
  sql: string,
  doing: Doing,
  otherwise?: () => Error,
): AsyncGenerator<Chunk, void, undefined> {
  const connection = await database.connect();
  try {
    const result = await attempt(() => connection.stream(sql));
    const columns = result.columnCount;
    for (;;) {
      const chunk = await attempt(() => result.fetchChunk());
      const rows = chunk?.rowCount ?? 0;
      if (chunk === null || rows === 0) return;
      yield {
        rows,
        vectors: Array.from({ length: columns }, (_, column) => chunk.getColumnVector(column)),
      };
    }
  } finally {
    connection.closeSync();
  }

  async function attempt<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      throw duckdbFailure(error, doing, otherwise);
    }
  }
}

/**
 * The integers of a column of type UINTEGER without NULL.
 * @throws Error (a bug) for any other column
 */
export function codesOf({ vectors, rows }: Chunk, column: number): Uint32Array {
  const vector = vectors[column];
  invariant(vector !== undefined, 'a chunk has the columns of its query');
  const items = itemsOf(vector);
  invariant(items.length === rows, 'a column has a code in every row');
  return items;
}

/** The integers behind a vector, to be read or written. */
export function itemsOf(vector: DuckDBVector): Uint32Array {
  // Private in the package as far as its types go; item by item takes ten times as long.
  const { items, validity } = vector as unknown as Record<string, unknown>;
  invariant(items instanceof Uint32Array, 'codes are unsigned integers');
  const valid = (validity as { data?: unknown } | undefined)?.data;
  invariant(valid === null || allSet(valid, items.length), 'a code is never NULL');
  return items;
}

/** Whether the first bits are all 1. */
function allSet(words: unknown, bits: number): boolean {
  if (!(words instanceof BigUint64Array)) return false;
  for (let at = 0; at < bits; at += 64) {
    const rest = BigInt(Math.min(64, bits - at));
    const ones = (1n << rest) - 1n;
    if (((words[at / 64] ?? 0n) & ones) !== ones) return false;
  }
  return true;
}
