import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../src/duckdb/open-database.ts';
import { runSql } from '../../../src/duckdb/run-sql.ts';
import { codesOf } from '../../../src/duckdb/stream-chunks.ts';
import { inSlices } from '../../../src/engines/duckdb/in-slices.ts';

const MEMORY = 64 * 2 ** 20;
const ROWS = 5000;

let root: string;
let database: Database;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
  database = await openDatabase({ memory: MEMORY, folder: root });
  await runSql(
    database,
    `CREATE TABLE codes AS SELECT range::UINTEGER AS r, (range // 7)::UINTEGER AS c0 FROM range(${ROWS})`,
    'appending',
  );
});
afterAll(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

/** A database that has memory only for slices of at most one part in so many. */
function scarce(parts: number, asked: string[], failure = 'Out of Memory Error'): Database {
  return {
    ...database,
    async connect() {
      const connection = await database.connect();
      const stream = connection.stream.bind(connection);
      connection.stream = async (sql) => {
        asked.push(sql);
        if (Number(/% (\d+)/.exec(sql)?.[1] ?? 1) < parts) throw new Error(failure);
        return await stream(sql);
      };
      return connection;
    },
  };
}

/** Rows in the order in which they come, and the queries they took. */
async function read(
  source: Database,
  asked: string[],
  { memory = MEMORY, columns = ['c0'] }: { memory?: number; columns?: string[] } = {},
) {
  const rows: number[] = [];
  const classes: number[] = [];
  const codes = { database: source, memory, name: 'codes', rows: ROWS, person: null };
  const sql = (condition: string) => `SELECT r, c0 FROM codes WHERE ${condition} ORDER BY c0`;
  for await (const chunk of inSlices(codes, { columns, weight: 8, doing: 'sorting', sql })) {
    rows.push(...codesOf(chunk, 0));
    classes.push(...codesOf(chunk, 1));
  }
  const runs = classes.filter((code, at) => code !== classes[at - 1]).length;
  return { rows: rows.sort((a, b) => a - b), runs, queries: asked.length };
}

describe('slices', () => {
  const all = Array.from({ length: ROWS }, (_, row) => row);
  const classes = Math.ceil(ROWS / 7);

  it('are one where there is memory enough', async () => {
    const asked: string[] = [];
    expect(await read(scarce(1, asked), asked)).toEqual({ rows: all, runs: classes, queries: 1 });
  });

  it('part no class, and lose no row, where memory is known to be short', async () => {
    const asked: string[] = [];
    // 5000 rows of 8 bytes where 4096 bytes fit.
    const found = await read(scarce(1, asked), asked, { memory: 2 ** 18 });
    expect(found).toEqual({ rows: all, runs: classes, queries: 10 });
  });

  it('are halved where memory turns out to be short', async () => {
    const asked: string[] = [];
    // One, two halves and four quarters were tried, then the eighths fit.
    expect(await read(scarce(8, asked), asked)).toEqual({ rows: all, runs: classes, queries: 15 });
  });

  it.each([
    ['halving does not help', 1e6, ['c0'], 'Out of Memory Error', 'E-LIMIT-MEMORY'],
    ['nothing may be parted', 2, [], 'Out of Memory Error', 'E-LIMIT-MEMORY'],
    ['the disk is full', 2, ['c0'], 'No space left on device', 'E-LIMIT-DISK'],
  ])('are given up when %s', async (_, parts, columns, failure, code) => {
    const asked: string[] = [];
    const reading = read(scarce(parts, asked, failure), asked, { columns });
    await expect(reading).rejects.toMatchObject({ code });
    expect(asked.length).toBeLessThan(10);
  });
});
