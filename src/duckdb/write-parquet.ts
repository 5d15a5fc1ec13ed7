import { invariant } from '../errors/healthrisk-error.ts';
import type { ReleasedTable } from '../model/released-table.ts';
import { exactType } from './exact-type.ts';
import { duckdbFailure } from './failure.ts';
import { fillFile, outputRefused, writing } from './fill-file.ts';
import { nameColumns } from './name-columns.ts';
import { type Database, type DatabaseOptions, openDatabase, sqlText } from './open-database.ts';
import { holdsEmptyText } from './parquet-types.ts';
import { ROWS_AT_A_TIME, registerTexts, type TextColumn } from './text-rows.ts';

/** How a table is written; what concerns columns is parallel to them. */
export interface ParquetOutput extends Pick<DatabaseOptions, 'memory' | 'folder'> {
  /** The type that the source states, as DuckDB names it; null is text. */
  types: readonly (string | null)[];
  /** Empty texts are written as NULL, not as the empty text; those of a number or a date always are. */
  nulls: readonly boolean[];
}

/** Records of a row group at most, as is DuckDB's habit, and bytes of its cells on average. */
const GROUP = { rows: 122_880, size: 16 << 20 };
/** What UTF-8 cannot tell apart: each would be written as the same character. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** What DuckDB needs for a cell beside its text. */
const CELL = 16;

/**
 * Writes a table as a Parquet file in which every cell reads as the text that it has here. A column
 * whose texts are the source's has the source's type again, unless a text would not come back from
 * it; any other column is text. The same table gives the same bytes, and nothing in them tells of
 * the order or number of records of the source.
 * @param path absolute, of a file that is empty or not there; taken literally; removed on failure
 * @param file its name in messages
 * @throws HealthriskError E-OUTPUT-EXISTS, E-OUTPUT-WRITE, E-ENGINE-MISSING, or of kind limit
 */
export async function writeParquet(
  path: string,
  file: string,
  table: ReleasedTable,
  options: ParquetOutput,
): Promise<void> {
  const { columns } = table;
  const { memory, folder, types, nulls } = options;
  const isParallel = types.length === columns.length && nulls.length === columns.length;
  invariant(isParallel && columns.length > 0, 'what concerns columns is parallel to them');
  const isWhole = columns.every(
    ({ name, labels }) =>
      !LONE_SURROGATE.test(name) && !labels.some((label) => LONE_SURROGATE.test(label)),
  );
  invariant(isWhole, 'texts are made of whole characters');
  const database = await openDatabase({ memory, folder, files: [path] });
  try {
    await fillFile(path, file, async (handle) => {
      const rows = await copyRows(database, path, file, table, options);
      invariant(rows === table.order.length, 'every released record is written');
      const names = columns.map(({ name }) => name);
      await writing(file, () => nameColumns(handle, names));
    });
  } finally {
    database.close();
  }
}

/** Writes the rows, the columns named `c0`, `c1`, …, and gives their number. */
async function copyRows(
  database: Database,
  path: string,
  file: string,
  table: ReleasedTable,
  { types, nulls }: ParquetOutput,
): Promise<number> {
  const connection = await database.connect();
  try {
    const { columns, order } = table;
    const cells: string[] = [];
    const texts: TextColumn[] = [];
    for (const [at, column] of columns.entries()) {
      const type = await exactType(connection, `texts${at}`, column, types[at]!);
      cells.push(`${typedValue(`c${at}`, type)} as c${at}`);
      texts.push({ ...column, isEmptyNull: nulls[at]! || !holdsEmptyText(type) });
    }
    await registerTexts(connection, 'released', texts, order);
    // A temporary file would stand under a name that is not allowed; filters help nobody here.
    const how = `format parquet, row_group_size ${rowsOfGroup(table)}, use_tmp_file false, write_bloom_filter false`;
    const copied = await connection.runAndReadAll(
      `copy (select ${cells.join(', ')} from released()) to ${sqlText(path)} (${how})`,
    );
    return Number(copied.getRows()[0]?.[0]);
  } catch (error) {
    throw duckdbFailure(error, 'writing', () => otherFailure(error, file));
  } finally {
    connection.closeSync();
  }
}

/** SQL for the value that a text stands for; the reverse of what reading does. */
function typedValue(text: string, type: string | null): string {
  if (type === null) return text;
  return type === 'BLOB' ? `encode(${text})` : `cast(${text} as ${type})`;
}

/** DuckDB tells what the system refused, like the rest, in words only. */
function otherFailure(error: unknown, file: string): Error {
  const isRefusal = error instanceof Error && error.message.startsWith('IO Error');
  return isRefusal ? outputRefused(file, null) : new Error('duckdb failed while writing');
}

/** Fewer records the longer they are, because a row group is made in memory; whole chunks. */
function rowsOfGroup({ columns, order }: ReleasedTable): number {
  if (order.length === 0) return GROUP.rows;
  let size = order.length * columns.length * CELL;
  for (const { labels, codes } of columns) {
    for (const record of order) size += labels[codes[record]!]!.length;
  }
  const chunks = Math.floor((GROUP.size * order.length) / (size * ROWS_AT_A_TIME));
  return Math.min(GROUP.rows, Math.max(1, chunks) * ROWS_AT_A_TIME);
}
