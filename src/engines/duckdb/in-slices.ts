import type { Doing } from '../../duckdb/failure.ts';
import { type Chunk, streamChunks } from '../../duckdb/stream-chunks.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { CodeTable } from './code-table.ts';

/** A query that may be asked of a part of the rows at a time. */
export interface SlicedQuery {
  /** Rows that are equal in these columns are never parted; none: all rows at once. */
  columns: readonly string[];
  /** Bytes of a row that are at work at a time. */
  weight: number;
  doing: Doing;
  /** The query on the rows that meet a condition. */
  sql(condition: string): string;
}

/** Rows whose hash leaves this rest. */
interface Slice {
  of: number;
  rest: number;
}

/** How often a slice that does not fit is halved before giving up. */
const HALVINGS = 6;

/**
 * Streams the rows of a query, slice by slice where there is too little memory for all at once.
 *
 * DuckDB fails where it cannot hold a little of every part it has written out; parts grow with its
 * memory, hence what it can do at once grows with the square. Measured with 1.5 and one thread: it
 * sorts 60 MB of codes with 16 MiB, 200 MB with 32 and 400 MB with 48, and groups 5 million tuples
 * of three columns with 32 MiB and 10 million with 48. The first cut is about half of that; as other
 * tables take more, a slice that does not fit is halved.
 */
export async function* inSlices(
  { database, memory, rows }: CodeTable,
  { columns, weight, doing, sql }: SlicedQuery,
): AsyncGenerator<Chunk, void, undefined> {
  const fitting = Math.ceil((rows * weight) / (memory ** 2 / 2 ** 24));
  const first = columns.length === 0 ? 1 : Math.max(1, fitting);
  const waiting = Array.from({ length: first }, (_, rest): Slice => ({ of: first, rest }));
  waiting.reverse();
  for (let slice = waiting.pop(); slice !== undefined; slice = waiting.pop()) {
    const { of, rest } = slice;
    const condition = of === 1 ? 'true' : `hash(${columns.join(', ')}) % ${of} = ${rest}`;
    let hasBegun = false;
    try {
      for await (const chunk of streamChunks(database, sql(condition), doing)) {
        hasBegun = true;
        yield chunk;
      }
    } catch (error) {
      const isHalved =
        error instanceof HealthriskError &&
        error.code === 'E-LIMIT-MEMORY' &&
        !hasBegun &&
        columns.length > 0 &&
        of < first * 2 ** HALVINGS;
      if (!isHalved) throw error;
      waiting.push({ of: 2 * of, rest: rest + of }, { of: 2 * of, rest });
    }
  }
}
