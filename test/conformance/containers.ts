import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';

type Rows = readonly (readonly string[])[];

/** How a table may be stored. */
export interface Container {
  /** Writes the table into a folder. @returns paths */
  write(folder: string, header: readonly string[], rows: Rows): Promise<string[]> | string[];
}

function one(
  name: string,
  bytes: (header: readonly string[], rows: Rows) => string | Buffer,
): Container {
  return {
    write(folder, header, rows) {
      const path = join(folder, name);
      writeFileSync(path, bytes(header, rows));
      return [path];
    },
  };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const bare = (cell: string): string =>
  /["\r\n,;\t|]/.test(cell) || cell === '' ? quoted(cell) : cell;

function csv(records: Rows, write: (cell: string) => string, ends: readonly string[]): string {
  return records.map((cells, at) => cells.map(write).join(',') + ends[at % ends.length]!).join('');
}

/** How empty cells are written: all in one way, or the table is refused. */
type Empty = 'null' | 'text';

function json(header: readonly string[], rows: Rows, empty: Empty): string {
  const value = (cell: string) => (cell === '' && empty === 'null' ? 'null' : JSON.stringify(cell));
  // Written member by member: as keys of an object, names such as __proto__ would be lost.
  const record = (cells: readonly string[]) =>
    cells.map((cell, at) => `${JSON.stringify(header[at])}:${value(cell)}`).join(',');
  return rows.map((cells) => `{${record(cells)}}\n`).join('');
}

/** Every way to store a table. All hold the same texts in the same order. */
export const CONTAINERS: Readonly<Record<string, Container>> = {
  'CSV, quoted where needed': one('bare.csv', (header, rows) =>
    csv([header, ...rows], bare, ['\n']),
  ),
  'CSV, all quoted, mixed record ends': one('quoted.csv', (header, rows) =>
    csv([header, ...rows], quoted, ['\r\n', '\n']),
  ),
  'gzip, in two members': one('two.csv.gz', (header, rows) => {
    const text = Buffer.from(csv([header, ...rows], bare, ['\n']));
    const middle = text.length >> 1;
    return Buffer.concat([gzipSync(text.subarray(0, middle)), gzipSync(text.subarray(middle))]);
  }),
  'UTF-16 with its mark': one('utf16.csv', (header, rows) =>
    Buffer.from(`\ufeff${csv([header, ...rows], bare, ['\n'])}`, 'utf16le'),
  ),
  'three CSV files': {
    write(folder, header, rows) {
      const cuts = [0, 1, Math.ceil(rows.length / 2), rows.length];
      const all = [0, 1, 2].map((part) => rows.slice(cuts[part], cuts[part + 1]));
      const isCopy = new Set(all.map((own) => JSON.stringify(own))).size < all.length;
      // Parts of equal records are refused as copies: those stay together.
      const parts = isCopy ? [rows] : all;
      const ways = [
        (records: Rows) => csv(records, bare, ['\n']),
        (records: Rows) => csv(records, bare, ['\r\n']),
        (records: Rows) => csv(records, quoted, ['\n']),
      ];
      return parts.map((own, part) => {
        const path = join(folder, `part-${part}.csv`);
        writeFileSync(path, ways[part]!([header, ...own]));
        return path;
      });
    },
  },
  'JSON lines': one('lines.jsonl', (header, rows) => json(header, rows, 'null')),
  'JSON lines, empty cells as text': one('lines.jsonl', (header, rows) =>
    json(header, rows, 'text'),
  ),
  Parquet: { write: (folder, header, rows) => parquet(folder, header, rows, 'null') },
  'Parquet, empty cells as text': {
    write: (folder, header, rows) => parquet(folder, header, rows, 'text'),
  },
};

async function parquet(
  folder: string,
  header: readonly string[],
  rows: Rows,
  empty: Empty,
): Promise<string[]> {
  const path = join(folder, 'table.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = header.map((one) => `"${one.replaceAll('"', '""')}" VARCHAR`);
  await connection.run(`CREATE TABLE t (${columns.join(', ')})`);
  const appender = await connection.createAppender('t');
  for (const cells of rows) {
    for (const cell of cells) {
      if (cell === '' && empty === 'null') appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
  const to = `'${path.replaceAll("'", "''")}'`;
  await connection.run(`COPY t TO ${to} (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
  connection.closeSync();
  instance.closeSync();
  return [path];
}
