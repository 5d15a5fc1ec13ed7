import type { Chunk } from '../../duckdb/stream-chunks.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { CodeTable } from './code-table.ts';
import { inSlices } from './in-slices.ts';

/** Rows to be read in an order. */
export interface OrderedQuery {
  /** Columns to read, of integers without NULL. */
  select: readonly string[];
  from: string;
  /** Columns to order by. */
  by: readonly string[];
  /** Rows that are equal in these columns must come together; part of `by`. */
  together: readonly string[];
  /** Rows that have to come. */
  rows: number;
}

/**
 * Streams rows in order, or slice by slice and in order within each: what must come together does.
 * @throws Error (a bug) when other than the expected number of rows came
 */
export async function* inOrder(
  codes: CodeTable,
  { select, from, by, together, rows }: OrderedQuery,
): AsyncGenerator<Chunk, void, undefined> {
  const order = by.length === 0 ? '' : `ORDER BY ${by.join(', ')}`;
  let came = 0;
  const query = {
    columns: together,
    weight: 4 * select.length,
    doing: 'sorting' as const,
    sql: (condition: string) =>
      `SELECT ${select.join(', ')} FROM ${from} WHERE ${condition} ${order}`,
  };
  for await (const chunk of inSlices({ ...codes, rows }, query)) {
    came += chunk.rows;
    yield chunk;
  }
  invariant(came === rows, 'an ordered stream is complete');
}
