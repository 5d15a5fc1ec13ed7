import { availableParallelism } from 'node:os';
import { CodeAppender } from '../../duckdb/code-appender.ts';
import { type Database, openDatabase } from '../../duckdb/open-database.ts';
import { runSql } from '../../duckdb/run-sql.ts';
import { codesOf, streamChunks } from '../../duckdb/stream-chunks.ts';
import { HealthriskError, invariant } from '../../errors/healthrisk-error.ts';
import type { EncodedTable, Persons } from '../../model/table.ts';
import { createSpillFolder, type SpillFolder } from '../../temporary/spill-folder.ts';
import { through } from '../through.ts';
import { columnName, ROW } from './code-table.ts';
import { DuckdbEngine } from './engine.ts';
import type { HistoryHash } from './history-hash.ts';

/** How codes are put into DuckDB. */
export interface SpillOptions {
  /** Positions of the kept columns in the file, in the order in which their codes come. */
  columns: readonly number[];
  /** Bytes that DuckDB may hold; 20 million records get by with 32 MiB. */
  memory: number;
  /** Threads; when absent as many as are there, while each has memory enough. */
  threads?: number;
  /** Where the spill folder is made; the system's folder for temporary files when absent. */
  root?: string;
  /** Bytes of disk that sorting may use; what there is when absent. */
  diskMax?: number;
}

/** Memory that makes a further thread worth while, and the most threads. */
const THREAD_BYTES = 2 ** 26;
const THREADS_MAX = 4;

/** The largest row number that fits a code. */
const ROWS_MAX = 2 ** 32 - 1;

/** Name of the column that holds persons where the subject's own codes do not tell them apart. */
const PERSON = 'person';

/**
 * Opens a DuckDB for codes, with a folder for what does not fit in its memory.
 * @throws HealthriskError E-ENGINE-MISSING, E-LIMIT-DISK
 */
export async function openSpilledCodes(options: SpillOptions): Promise<SpilledCodes> {
  const { columns, memory, root, diskMax } = options;
  const most = Math.min(THREADS_MAX, availableParallelism(), Math.floor(memory / THREAD_BYTES));
  const folder = createSpillFolder(root);
  let database: Database | undefined;
  try {
    database = await openDatabase({
      memory,
      folder: folder.path,
      tablesOnDisk: true,
      threads: options.threads ?? Math.max(1, most),
      ...(diskMax === undefined ? {} : { diskMax }),
    });
    const appender = await CodeAppender.create(database, 'codes', [
      ROW,
      ...columns.map(columnName),
    ]);
    return new SpilledCodes({ columns, memory, folder, database, appender });
  } catch (error) {
    database?.close();
    folder.remove();
    throw error;
  }
}

interface Parts {
  columns: readonly number[];
  memory: number;
  folder: SpillFolder;
  database: Database;
  appender: CodeAppender;
}

/** Codes of a table on their way to an engine that works out of core. */
export class SpilledCodes {
  readonly #parts: Parts;
  /** Numbers of the rows that come next. */
  #numbers = new Uint32Array(0);
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * @param codes one array per kept column, with the codes of the same records at `[0, rows)`
   * @throws HealthriskError E-LIMIT-MEMORY, E-LIMIT-DISK, E-LIMIT-ROWS
   */
  append(codes: readonly Uint32Array[], rows: number): void {
    const { appender } = this.#parts;
    if (appender.rows + rows > ROWS_MAX) {
      throw new HealthriskError('E-LIMIT-ROWS', {
        problem: ['too-many-records', { most: ROWS_MAX }],
      });
    }
    if (this.#numbers.length < rows) this.#numbers = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) this.#numbers[row] = appender.rows + row;
    appender.append([this.#numbers, ...codes], rows);
  }

  /**
   * The engine that answers from what was appended; to be called once.
   * @param table counts and values of the columns as they are after the maps
   * @param maps new code of each code, by position, where a column was generalised
   * @param hash replaces the hash of histories, in tests
   */
  async engine(
    table: EncodedTable,
    maps: readonly (Uint32Array | undefined)[],
    persons: Persons | null,
    hash?: HistoryHash,
  ): Promise<DuckdbEngine> {
    const { appender, columns, database, memory } = this.#parts;
    appender.close();
    const { rows } = appender;
    invariant(rows === table.rows, 'every record has its codes');
    const isRewritten =
      columns.some((column) => maps[column] !== undefined) ||
      (persons !== null && !isOneToOne(persons));
    if (isRewritten) await this.#rewrite(maps, persons);
    const person = persons === null ? null : isRewritten ? PERSON : columnName(persons.column);
    const name = isRewritten ? 'mapped' : 'codes';
    const codes = { database, memory, name, rows, person };
    return new DuckdbEngine(codes, table, persons?.count ?? null, hash);
  }

  /** Lets go of memory and disk. Safe to call twice, and after an error. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#parts.database.close();
    this.#parts.folder.remove();
  }

  /** Copies the table with new codes, and with the person of each row. */
  async #rewrite(
    maps: readonly (Uint32Array | undefined)[],
    persons: Persons | null,
  ): Promise<void> {
    const { columns, database, appender } = this.#parts;
    const names = [ROW, ...columns.map(columnName)];
    const all = persons === null ? names : [...names, PERSON];
    const mapped = await CodeAppender.create(database, 'mapped', all);
    const subject = persons === null ? -1 : columns.indexOf(persons.column);
    invariant(persons === null || subject >= 0, 'the subject is a kept column');
    const sql = `SELECT ${names.join(', ')} FROM codes`;
    for await (const chunk of streamChunks(database, sql, 'reading')) {
      const codes = names.map((_, at) => codesOf(chunk, at));
      for (const [at, column] of columns.entries()) {
        const map = maps[column];
        if (map !== undefined) codes[at + 1] = through(map, codes[at + 1]!);
      }
      if (persons !== null) codes.push(through(persons.personOfCode, codes[subject + 1]!));
      mapped.append(codes, chunk.rows);
    }
    mapped.close();
    invariant(mapped.rows === appender.rows, 'every record was rewritten');
    await runSql(database, 'DROP TABLE codes', 'appending');
  }
}

/** Whether every key is a person of its own, so that the key's code serves as well. */
function isOneToOne({ personOfCode, count }: Persons): boolean {
  return personOfCode.length === count;
}
