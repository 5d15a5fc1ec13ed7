import type { DuckDBConnection } from '@duckdb/node-api';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { SpanBatch } from '../model/batch.ts';
import { duckdbFailure } from './failure.ts';
import { CellSplitter, type CellWatcher, joinedCells } from './joined-cells.ts';
import { type Database, type DatabaseOptions, openDatabase, sqlText } from './open-database.ts';
import { type Chunk, streamChunks } from './stream-chunks.ts';

/** A Parquet file whose columns are known. */
export interface ParquetFile {
  /** Names of the columns, as the file states them. */
  names: readonly string[];
  /** Their types, as DuckDB names them; parallel. */
  types: readonly string[];
  /** Records, as the file states them. */
  rows: number;
  /**
   * The records in file order, every cell as text: null as the empty text, bytes without a type as
   * the text they are, anything else as DuckDB writes it (times with a zone in UTC).
   * @param onEmpty told of every empty cell: its column, from 0, and whether it is null
   * @param rowsMax the first records only; all, and exactly {@link rows}, when absent
   * @throws HealthriskError E-DATA-PARQUET, or of kind limit; what onEmpty throws
   */
  batches(onEmpty: CellWatcher['onEmpty'], rowsMax?: number): AsyncGenerator<SpanBatch>;
  close(): void;
}

/** Records of a batch, as many as DuckDB hands out at a time. */
const ROWS_MAX = 2048;

/** Types of one value, as DuckDB names them; whatever is not among them may hold several. */
const ONE_VALUE =
  /^(?:BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\)|VARCHAR|BLOB|BIT|UUID|DATE|INTERVAL|TIME(?:_NS)?|TIMESTAMP(?:_S|_MS|_NS)?|TIME(?:STAMP)? WITH TIME ZONE)$/;

/**
 * Opens a Parquet file.
 * @param path absolute; taken literally
 * @param file its name in messages
 * @throws HealthriskError E-DATA-PARQUET when it is damaged, E-DATA-NESTED when a column holds
 * lists or structures, E-ENGINE-MISSING without DuckDB, E-INPUT-UNREADABLE for a few odd names
 */
export async function readParquet(
  path: string,
  file: string,
  options: Pick<DatabaseOptions, 'memory' | 'folder'>,
): Promise<ParquetFile> {
  const pattern = literal(path, file);
  const database = await openDatabase({ ...options, files: [path, pattern], threads: 1 });
  try {
    return await openFile(database, pattern, file);
  } catch (error) {
    database.close();
    throw duckdbFailure(error, 'reading', () => damaged(file));
  }
}

/**
 * A pattern that only the file of that name fits: DuckDB takes these characters for a pattern even
 * where such a file exists. A backslash, which is a part of names here, it then takes for a slash.
 */
function literal(path: string, file: string): string {
  if (!/[*?[]/.test(path)) return path;
  if (!path.includes('\\')) return path.replace(/[*?[]/g, '[$&]');
  throw new HealthriskError('E-INPUT-UNREADABLE', {
    problem: ['parquet-path'],
    location: { file },
  });
}

function damaged(file: string): HealthriskError {
  return new HealthriskError('E-DATA-PARQUET', {
    problem: ['parquet-damaged'],
    location: { file },
  });
}

function refuseBinary(file: string, column: number): never {
  throw new HealthriskError('E-DATA-PARQUET', {
    problem: ['parquet-binary'],
    location: { file, column: column + 1 },
  });
}

async function openFile(database: Database, pattern: string, file: string): Promise<ParquetFile> {
  const connection = await database.connect();
  // Names of folders (key=value) are no columns.
  const table = `read_parquet(${sqlText(pattern)}, hive_partitioning = false)`;
  const types = await typesOf(connection, table);
  const nested = types.findIndex((type) => !ONE_VALUE.test(type));
  if (nested !== -1) {
    throw new HealthriskError('E-DATA-NESTED', {
      problem: ['parquet-nested'],
      location: { file, column: nested + 1 },
    });
  }
  const names = await namesOf(connection, pattern);
  if (names.length !== types.length || names.length === 0) throw damaged(file);
  const rows = await rowsOf(connection, pattern);
  connection.closeSync();

  // By position: names may be equal but for case, which is the same name to DuckDB.
  const columns = types.map((type, at) => ({ name: `c${at}`, type }));
  const aliases = columns.map(({ name }) => name).join(', ');
  const query = `select ${joinedCells(columns)} from ${table} as t(${aliases})`;

  return {
    names,
    types,
    rows,
    async *batches(onEmpty, rowsMax) {
      const expected = Math.min(rows, rowsMax ?? rows);
      const limited = rowsMax === undefined ? query : `${query} limit ${rowsMax}`;
      let found = 0;
      const splitter = new CellSplitter(names.length, ROWS_MAX, {
        onEmpty,
        onBinary: (column) => refuseBinary(file, column),
      });
      for await (const chunk of streamChunks(database, limited, 'reading', () => damaged(file))) {
        const [vector] = chunk.vectors;
        for (let row = 0; row < chunk.rows; row++) {
          if (splitter.isFull) yield splitter.take()!;
          splitter.add(bytesAt(vector!, row));
        }
        found += chunk.rows;
        const batch = splitter.take();
        if (batch !== null) yield batch;
      }
      if (found !== expected) throw damaged(file);
    },
    close: () => database.close(),
  };
}

function bytesAt(vector: Chunk['vectors'][number], row: number): Uint8Array {
  return bytesOf(vector.getItem(row));
}

function bytesOf(value: unknown): Uint8Array {
  const isBlob = typeof value === 'object' && value !== null && 'bytes' in value;
  invariant(isBlob && value.bytes instanceof Uint8Array, 'what was encoded are bytes');
  return value.bytes;
}

async function typesOf(connection: DuckDBConnection, table: string): Promise<string[]> {
  const result = await connection.runAndReadAll(`select * from ${table} limit 0`);
  return result.columnTypes().map(String);
}

/** From the file itself: DuckDB renames what it takes for the same name. */
async function namesOf(connection: DuckDBConnection, pattern: string): Promise<string[]> {
  const result = await connection.runAndReadAll(
    `select encode(name) from parquet_schema(${sqlText(pattern)})`,
  );
  // As bytes: the package drops a byte order mark from texts.
  const names = result.getColumns()[0]!.map((name) => Buffer.from(bytesOf(name)).toString());
  // The first entry is the table; flat columns follow it.
  return names.slice(1);
}

async function rowsOf(connection: DuckDBConnection, pattern: string): Promise<number> {
  const result = await connection.runAndReadAll(
    `select num_rows from parquet_file_metadata(${sqlText(pattern)})`,
  );
  return Number(result.getRows()[0]?.[0]);
}
