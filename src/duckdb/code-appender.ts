import type {
  DuckDBAppender,
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBVector,
} from '@duckdb/node-api';
import { invariant } from '../errors/healthrisk-error.ts';
import { duckdbFailure } from './failure.ts';
import type { Database } from './open-database.ts';
import { runSql } from './run-sql.ts';
import { itemsOf } from './stream-chunks.ts';

/** Rows that DuckDB takes at a time. */
const CHUNK = 2048;

/** Appends rows of unsigned integers to a table of its own. */
export class CodeAppender {
  readonly #connection: DuckDBConnection;
  readonly #appender: DuckDBAppender;
  readonly #newChunk: (rows: number) => DuckDBDataChunk;
  readonly #chunk: DuckDBDataChunk;
  readonly #vectors: readonly DuckDBVector[];
  readonly #items: readonly Uint32Array[];
  #filled = 0;
  #rows = 0;

  private constructor(
    connection: DuckDBConnection,
    appender: DuckDBAppender,
    newChunk: (rows: number) => DuckDBDataChunk,
    columns: number,
  ) {
    this.#connection = connection;
    this.#appender = appender;
    this.#newChunk = newChunk;
    // One chunk for all rows: the memory of a chunk is only given back when its object is collected.
    this.#chunk = newChunk(CHUNK);
    this.#vectors = vectorsOf(this.#chunk, columns);
    this.#items = this.#vectors.map(itemsOf);
  }

  /** Makes a table with these columns, instead of one of that name, and an appender to it. */
  static async create(
    database: Database,
    table: string,
    columns: readonly string[],
  ): Promise<CodeAppender> {
    const { DuckDBDataChunk: Chunk, UINTEGER } = await import('@duckdb/node-api');
    // A NULL would read as code 0 later.
    const definitions = columns.map((column) => `${column} UINTEGER NOT NULL`);
    await runSql(
      database,
      `CREATE OR REPLACE TABLE ${table} (${definitions.join(', ')})`,
      'appending',
    );
    const connection = await database.connect();
    const types = columns.map(() => UINTEGER);
    return new CodeAppender(
      connection,
      await connection.createAppender(table),
      (rows) => Chunk.create(types, rows),
      columns.length,
    );
  }

  /** Rows appended so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Appends one row. */
  add(...codes: readonly number[]): void {
    for (let column = 0; column < codes.length; column++) {
      this.#items[column]![this.#filled] = codes[column]!;
    }
    this.#added(1);
  }

  /**
   * Appends many rows.
   * @param codes one array per column, with the codes of the rows at `[0, rows)`
   */
  append(codes: readonly Uint32Array[], rows: number): void {
    const isWhole =
      codes.length === this.#items.length && codes.every(({ length }) => length >= rows);
    invariant(isWhole, 'every column has a code for every row');
    for (let from = 0; from < rows; ) {
      const count = Math.min(rows - from, CHUNK - this.#filled);
      for (let column = 0; column < codes.length; column++) {
        this.#items[column]!.set(codes[column]!.subarray(from, from + count), this.#filled);
      }
      this.#added(count);
      from += count;
    }
  }

  /** Writes what is left. Nothing can be appended afterwards. */
  close(): void {
    attempt(() => {
      if (this.#filled > 0) {
        // The rows of a chunk cannot be fewer than were asked for without losing its vectors.
        const rest = this.#newChunk(this.#filled);
        for (const [column, vector] of vectorsOf(rest, this.#items.length).entries()) {
          itemsOf(vector).set(this.#items[column]!.subarray(0, this.#filled));
          vector.flush();
        }
        this.#appender.appendDataChunk(rest);
      }
      this.#appender.closeSync();
      this.#connection.closeSync();
    });
  }

  #added(count: number): void {
    this.#rows += count;
    this.#filled += count;
    if (this.#filled < CHUNK) return;
    attempt(() => {
      for (const vector of this.#vectors) vector.flush();
      this.#appender.appendDataChunk(this.#chunk);
    });
    this.#filled = 0;
  }
}

function vectorsOf(chunk: DuckDBDataChunk, columns: number): DuckDBVector[] {
  return Array.from({ length: columns }, (_, column) => chunk.getColumnVector(column));
}

function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw duckdbFailure(error, 'appending');
  }
}
