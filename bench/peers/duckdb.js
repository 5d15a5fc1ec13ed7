import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The columns both DuckDB peers read; the other six are passed over. */
export const COLUMNS = ['birth_date', 'sex', 'postcode', 'icd10'];

/**
 * An in-memory database in which `file` is the CSV: all text, strict, the grammar given so that
 * nothing is guessed. One thread per processor, which is DuckDB's own default.
 */
export async function openFile(path) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const database = await DuckDBInstance.create(':memory:', {
    threads: String(availableParallelism()),
    // Its default would be a folder in the working directory.
    temp_directory: fileURLToPath(new URL('../../.bench/spill', import.meta.url)),
  });
  const connection = await database.connect();
  const name = `'${path.replaceAll("'", "''")}'`;
  await connection.run(
    `CREATE VIEW file AS FROM read_csv(${name}, header = true, delim = ',', quote = '"',
       escape = '"', strict_mode = true, all_varchar = true)`,
  );
  return connection;
}

/** Rows of a query as objects; whole numbers and decimals as numbers. */
export async function rowsOf(connection, query) {
  const reader = await connection.runAndReadAll(query);
  return reader
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)])));
}

function plain(cell) {
  return typeof cell === 'bigint' ? Number(cell) : cell;
}
