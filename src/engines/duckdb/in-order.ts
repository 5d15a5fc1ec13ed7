import { type Chunk, streamChunks } from '../../duckdb/stream-chunks.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { CodeTable } from './code-table.ts';

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
 * The conditions that cut a table into slices, each small enough for the memory there is, and equal
 * rows always in one slice. One that is always true, where the table is small enough.
 *
 * DuckDB fails where it cannot hold a little of every part it has written out; parts grow with its
 * memory, hence what it can do at once grows with the square. Measured with 1.5 and one thread: it
 * sorts 60 MB of codes with 16 MiB, 200 MB with 32 and 400 MB with 48; it groups 5 million tuples of
 * three columns with 32 MiB and 10 million with 48. The limit here is about half of that.
 * @param columns that make rows equal
 * @param weight bytes of a row that are at work at a time
 */
export function slices(
  { rows, memory }: Pick<CodeTable, 'rows' | 'memory'>,
  columns: readonly string[],
  weight: number,
): string[] {
  const count = Math.ceil((rows * weight) / (memory ** 2 / 2 ** 24));
  if (count <= 1 || columns.length === 0) return ['true'];
  return Array.from({ length: count }, (_, at) => `hash(${columns.join(', ')}) % ${count} = ${at}`);
}

/**
 * Streams rows in order, or slice by slice and in order within each: what must come together does.
 * @throws Error (a bug) when other than the expected number of rows came
 */
export async function* inOrder(
  { database, memory }: CodeTable,
  { select, from, by, together, rows }: OrderedQuery,
): AsyncGenerator<Chunk, void, undefined> {
  const order = by.length === 0 ? '' : `ORDER BY ${by.join(', ')}`;
  let came = 0;
  for (const slice of slices({ rows, memory }, together, 4 * select.length)) {
    const sql = `SELECT ${select.join(', ')} FROM ${from} WHERE ${slice} ${order}`;
    for await (const chunk of streamChunks(database, sql, 'sorting')) {
      came += chunk.rows;
      yield chunk;
    }
  }
  invariant(came === rows, 'an ordered stream is complete');
}
