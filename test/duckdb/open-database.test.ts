import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CodeAppender } from '../../src/duckdb/code-appender.ts';
import { type Database, openDatabase, sqlText } from '../../src/duckdb/open-database.ts';
import { runSql } from '../../src/duckdb/run-sql.ts';
import { codesOf, streamChunks } from '../../src/duckdb/stream-chunks.ts';

const MEMORY = 64 * 2 ** 20;

let root: string;
let database: Database;
let allowed: string;
let other: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "healthrisk-test-it's-"));
  const folder = join(root, 'spill');
  mkdirSync(folder);
  allowed = join(root, "o'ne.txt");
  other = join(root, 'two.txt');
  writeFileSync(allowed, 'x');
  writeFileSync(other, 'x');
  database = await openDatabase({ memory: MEMORY, folder, files: [allowed] });
});
afterAll(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

async function numbers(sql: string): Promise<number[]> {
  const found: number[] = [];
  for await (const chunk of streamChunks(database, sql, 'reading'))
    found.push(...codesOf(chunk, 0));
  return found;
}

describe('a database', () => {
  it('reads the files it was given, and nothing else', async () => {
    const read = (path: string) =>
      numbers(`SELECT size::UINTEGER FROM read_text(${sqlText(path)})`);
    expect(await read(allowed)).toEqual([1]);
    await expect(read(other)).rejects.toThrow('duckdb failed while reading');
  });

  it.each([
    ['a setting', 'SET threads = 2'],
    ['a file that is written', () => `COPY (SELECT 1) TO ${sqlText(join(root, 'new.csv'))}`],
    ['another database', () => `ATTACH ${sqlText(join(root, 'new.db'))}`],
    ['an extension', 'INSTALL httpfs'],
    ['an address', `SELECT * FROM 'https://example.org/a.parquet'`],
  ])('refuses %s', async (_, sql) => {
    const text = typeof sql === 'string' ? sql : sql();
    await expect(runSql(database, text, 'reading')).rejects.toThrow(
      /^duckdb failed while reading$/,
    );
    expect(readdirSync(root).sort()).toEqual(["o'ne.txt", 'spill', 'two.txt']);
  });

  it('tells times in UTC', async () => {
    const sql = `SELECT count(*)::UINTEGER FROM duckdb_settings() WHERE name = 'TimeZone' AND value = 'UTC'`;
    expect(await numbers(sql)).toEqual([1]);
  });

  it('streams on several connections at once, each to its end', async () => {
    const sql = 'SELECT range::UINTEGER FROM range(10000)';
    let first = 0;
    for await (const chunk of streamChunks(database, sql, 'reading')) {
      if (first === 0) expect((await numbers(sql)).length).toBe(10_000);
      first += chunk.rows;
    }
    expect(first).toBe(10_000);
  });

  it('hands out no NULL, and nothing else, as a code', async () => {
    const withNull =
      'SELECT CASE WHEN range = 70 THEN NULL ELSE range END::UINTEGER FROM range(99)';
    await expect(numbers(withNull)).rejects.toThrow('a code is never NULL');
    await expect(numbers('SELECT range FROM range(3)')).rejects.toThrow('unsigned integers');
  });
});

describe('appended codes', () => {
  it.each([0, 1, 2047, 2048, 2049, 10_000])('come back in order: %i rows', async (rows) => {
    const table = `appended${rows}`;
    const appender = await CodeAppender.create(database, table, ['a', 'b']);
    const a = Uint32Array.from({ length: 3000 }, (_, at) => at);
    for (let from = 0; from < rows; from += 3000) {
      const count = Math.min(3000, rows - from);
      appender.append([a, a.map((code) => 0xffffffff - code - from)], count);
    }
    appender.close();
    expect(appender.rows).toBe(rows);
    const expected = Array.from({ length: rows }, (_, at) => 0xffffffff - at);
    expect(await numbers(`SELECT b FROM ${table}`)).toEqual(expected);
  });

  it('may come one row at a time', async () => {
    const appender = await CodeAppender.create(database, 'one_by_one', ['a', 'b']);
    for (let row = 0; row < 5000; row++) appender.add(row, 2 * row);
    appender.close();
    expect((await numbers('SELECT b FROM one_by_one')).at(-1)).toBe(9998);
  });
});

describe('without the optional package', () => {
  afterEach(() => {
    vi.doUnmock('@duckdb/node-api');
    vi.resetModules();
  });

  it('an own error says so', async () => {
    vi.resetModules();
    vi.doMock('@duckdb/node-api', () => {
      throw new Error('not installed');
    });
    const { openDatabase: open } = await import('../../src/duckdb/open-database.ts');
    await expect(open({ memory: MEMORY, folder: root })).rejects.toMatchObject({
      code: 'E-ENGINE-MISSING',
    });
  });
});
