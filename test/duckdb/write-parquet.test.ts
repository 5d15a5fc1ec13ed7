import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readParquet } from '../../src/duckdb/read-parquet.ts';
import { writeParquet } from '../../src/duckdb/write-parquet.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { textAt } from '../../src/model/batch.ts';
import type { ReleasedTable } from '../../src/model/released-table.ts';
import { releasedTable } from './released.ts';

const MEMORY = 64 * 2 ** 20;

let root: string;
let folder: string;
let outputs: string;
let made = 0;
/** Not locked: states what a file holds, and writes files to compare with. */
let plain: DuckDBInstance;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
  folder = join(root, 'spill');
  outputs = join(root, "it's [out]");
  mkdirSync(folder);
  mkdirSync(outputs);
  plain = await DuckDBInstance.create(':memory:');
});
afterAll(() => {
  plain.closeSync();
  rmSync(root, { recursive: true, force: true });
});

interface Stated {
  types?: readonly (string | null)[];
  nulls?: readonly boolean[];
  memory?: number;
  path?: string;
}

/** Writes a table to a new file, and gives its path. */
async function write(table: ReleasedTable, stated: Stated = {}): Promise<string> {
  const { path = join(outputs, `${made++}`), memory = MEMORY } = stated;
  const types = stated.types ?? table.columns.map(() => null);
  const nulls = stated.nulls ?? table.columns.map(() => false);
  await writeParquet(path, 'out.parquet', table, { memory, folder, types, nulls });
  return path;
}

interface Read {
  names: readonly string[];
  types: readonly string[];
  records: string[][];
  /** By column: how its empty cells are written. */
  empties: Set<boolean>[];
}

/** What our own reader makes of a file. */
async function read(path: string, memory = MEMORY): Promise<Read> {
  const file = await readParquet(path, path, { memory, folder });
  try {
    const { names, types } = file;
    const records: string[][] = [];
    const empties = names.map(() => new Set<boolean>());
    for await (const batch of file.batches((column, isNull) => empties[column]!.add(isNull))) {
      for (let row = 0; row < batch.rows; row++) {
        records.push(names.map((_, column) => textAt(batch, row, column)));
      }
    }
    return { names, types, records, empties };
  } finally {
    file.close();
  }
}

/** A row of a result of SQL by name. */
type Row = Record<string, unknown>;

async function sql(statement: string): Promise<Row[]> {
  const connection = await plain.connect();
  try {
    return (await connection.runAndReadAll(statement)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

/** A path as SQL writes it, for a reader to whom brackets are a pattern. */
function patternOf(path: string): string {
  return `'${path.replaceAll("'", "''").replaceAll('[', '[[]')}'`;
}

async function failure(running: Promise<unknown>): Promise<HealthriskError> {
  const error = await running.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HealthriskError)) throw error;
  return error;
}

describe('every value comes back as the text it was', () => {
  const types: [string, string[]][] = [
    ['BOOLEAN', ['true', 'false']],
    ['TINYINT', ['(-128)::tinyint', '127::tinyint']],
    ['UTINYINT', ['0::utinyint', '255::utinyint']],
    ['SMALLINT', ['(-32768)::smallint', '7::smallint']],
    ['USMALLINT', ['65535::usmallint']],
    ['INTEGER', ['(-2147483648)::integer', '2147483647::integer']],
    ['UINTEGER', ['4294967295::uinteger']],
    ['BIGINT', ['(-9223372036854775808)::bigint', '9007199254740993::bigint']],
    ['UBIGINT', ['18446744073709551615::ubigint']],
    [
      'FLOAT',
      [
        '0.1::float',
        '3.4028235e38::float',
        '1e-45::float',
        '16777216::float',
        `'-0'::float`,
        `'-inf'::float`,
        `'nan'::float`,
      ],
    ],
    [
      'DOUBLE',
      [
        '0.1::double + 0.2',
        '1e300::double',
        '5e-324::double',
        '1e15::double',
        `'-0'::double`,
        `'nan'::double`,
        `'-nan'::double`,
        `'inf'::double`,
        `'-inf'::double`,
      ],
    ],
    ['DECIMAL(9,2)', ['0.10::decimal(9, 2)', '(-7.5)::decimal(9, 2)']],
    ['DECIMAL(2,2)', ['(-0.05)::decimal(2, 2)', '0::decimal(2, 2)']],
    ['DECIMAL(38,0)', [`'${'9'.repeat(38)}'::decimal(38, 0)`, '(-1)::decimal(38, 0)']],
    [
      'DATE',
      [`date '1999-12-31'`, `date '0044-03-15 (BC)'`, `date 'infinity'`, `date '290000-01-01'`],
    ],
    ['TIME', [`time '10:00:00.5'`, `time '24:00:00'`, `time '23:59:59.999999'`]],
    ['TIME WITH TIME ZONE', [`'10:00:00+02'::timetz`, `'23:59:59.000001-15:59:59'::timetz`]],
    [
      'TIMESTAMP',
      [
        `timestamp '2020-01-02 03:04:05'`,
        `timestamp '2020-01-02 03:04:05.123456'`,
        `timestamp '0044-03-15 (BC) 01:02:03'`,
        `timestamp '-infinity'`,
      ],
    ],
    ['TIMESTAMP', [`timestamp_s '2020-01-02 03:04:05'`]],
    ['TIMESTAMP', [`timestamp_ms '9999-12-31 23:59:59.999'`]],
    [
      'TIMESTAMP_NS',
      [
        `timestamp_ns '2020-01-01 00:00:00.123456789'`,
        `timestamp_ns '1677-09-22 00:00:00'`,
        `timestamp_ns 'infinity'`,
      ],
    ],
    [
      'TIMESTAMP WITH TIME ZONE',
      [`timestamptz '2020-01-01 01:00:00.000001+02'`, `timestamptz '0044-03-15 (BC) 01:02:03+00'`],
    ],
    ['UUID', [`'ff0e0d0c-0b0a-0908-0706-050403020100'::uuid`]],
    ['BLOB', [`encode('é\\x41' || chr(0) || '😀')`]],
    ['VARCHAR', [`'é' || chr(0) || '😀'`, `'NULL'`, `' 01 '`]],
  ];

  it.each(types)('%s: %j', async (type, values) => {
    const source = join(root, 'source');
    // A second column keeps what is not NULL from being all there is.
    await sql(
      `copy (select unnest([${values.join(', ')}, null]) as v) to '${source}' (format parquet)`,
    );
    const before = await read(source);
    expect([before.types, before.empties]).toEqual([[type], [new Set([true])]]);
    const table = releasedTable([{ name: 'v', texts: before.records.map(([text]) => text!) }]);
    expect(await read(await write(table, { types: before.types, nulls: [true] }))).toEqual(before);
  });

  // A text that such a column may state, though no file that DuckDB wrote does.
  it.each([
    ['HUGEINT', '170141183460469231731687303715884105727'],
    ['UHUGEINT', '340282366920938463463374607431768211455'],
    ['INTERVAL', '00:00:00.000001'],
    ['INTERVAL', '-1 months'],
    ['TIME_NS', '10:00:00.123456789'],
    ['BIT', '0101'],
    ['TIMESTAMP_S', '2020-01-02 03:04:05'],
    ['TIMESTAMP_MS', '2020-01-02 03:04:05.123'],
    ['INTEGER); drop', '1'],
  ])('%s is written as text: %s', async (type, text) => {
    const path = await write(releasedTable([{ name: 'v', texts: [text] }]), { types: [type] });
    expect(await read(path)).toMatchObject({ types: ['VARCHAR'], records: [[text]] });
  });

  it.each([
    ['INTEGER', ['1', '01']],
    ['TIME', ['10:00:00', '25:00:00']],
    ['DOUBLE', ['1.0', '1']],
    ['DATE', ['2020-01-01', ' 2020-01-02']],
  ])('a column with a text that is no %s as read is text', async (type, texts) => {
    const table = releasedTable([{ name: 'v', texts }]);
    expect(await read(await write(table, { types: [type] }))).toMatchObject({
      types: ['VARCHAR'],
      records: texts.map((text) => [text]),
    });
    // What is not released decides nothing.
    const first = releasedTable([{ name: 'v', texts }], [0]);
    expect((await read(await write(first, { types: [type] }))).types).toEqual([type]);
  });

  it('a column that a treatment rewrote is text, even where all are numbers', async () => {
    const table = releasedTable([
      { name: 'year', texts: ['2020', '2021'], isNew: true },
      { name: 'n', texts: ['1', '2'] },
    ]);
    const { types } = await read(await write(table, { types: ['INTEGER', 'INTEGER'] }));
    expect(types).toEqual(['VARCHAR', 'INTEGER']);
  });

  it('an empty text is NULL or the empty text, as the source has it, and NULL where it must be', async () => {
    const texts = ['', '1'];
    const types = [null, null, 'INTEGER', 'INTEGER', 'BLOB', 'BLOB'];
    const table = releasedTable(types.map((_, at) => ({ name: `${at}`, texts })));
    const nulls = types.map((_, at) => at % 2 === 0);
    const { empties, records } = await read(await write(table, { types, nulls }));
    const expected = [true, false, true, true, true, false];
    expect(empties.map((seen) => [...seen])).toEqual(expected.map((isNull) => [isNull]));
    expect(records[0]).toEqual(types.map(() => ''));
  });

  it('any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '\n',
          '\r',
          '\0',
          ',',
          '\\',
          'é',
          'É',
          '😀',
          '\ufeff',
          '\uffff',
        ),
      }),
    );
    const records = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 20,
      }),
    );
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), async (rows, isNull) => {
        const names = rows[0]!;
        const table = releasedTable(
          names.map((name, at) => ({ name, texts: rows.map((row) => row[at]!) })),
        );
        const path = await write(table, { nulls: names.map(() => isNull) });
        const found = await read(path);
        rmSync(path);
        expect([found.names, found.records]).toEqual([names, rows]);
        for (const seen of found.empties) expect([...seen]).not.toContain(!isNull);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names of columns', () => {
  const odd = [
    'a',
    'A',
    'a',
    '',
    ' ',
    'c0',
    'c1',
    'é',
    'É',
    '"',
    "'",
    'a.b',
    '\ufeffa',
    '\ufeff',
    'x\0y',
    '\n',
    '😀',
    'n'.repeat(127),
    'n'.repeat(128),
    'n'.repeat(20_000),
  ];

  it('are stated as they are', async () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `${at}`);
    // Several row groups, each of which names every column.
    const table = releasedTable(
      odd.map((name) => ({ name, texts: texts.map((text) => text.padEnd(800)) })),
    );
    const path = await write(table);
    const { names, records } = await read(path);
    expect(names).toEqual(odd);
    expect(records).toEqual(texts.map((text) => odd.map(() => text.padEnd(800))));
    const hex = odd.map((name) => Buffer.from(name).toString('hex').toUpperCase());
    const chunks = await sql(
      `select row_group_id as g, hex(encode(path_in_schema)) as name from parquet_metadata(${patternOf(path)}) order by row_group_id, column_id`,
    );
    expect(new Set(chunks.map(({ g }) => g)).size).toBeGreaterThan(1);
    expect(chunks.map(({ name }) => name)).toEqual(chunks.map((_, at) => hex[at % odd.length]));
  });

  it('of a table wider than expressions may nest', async () => {
    const names = Array.from({ length: 1200 }, (_, at) => `c${1199 - at}`);
    const table = releasedTable(names.map((name) => ({ name, texts: ['1'] })));
    const types = names.map((_, at) => (at % 2 === 0 ? 'INTEGER' : null));
    expect((await read(await write(table, { types, memory: 512 * 2 ** 20 }))).names).toEqual(names);
  }, 60_000);
});

describe('the file', () => {
  const texts = Array.from({ length: 200_000 }, (_, at) => `value ${(at * 7919) % 1009}`);
  const order = Array.from({ length: 150_000 }, (_, at) => (at * 7) % 199_999);
  const columns = [
    { name: 'a', texts },
    { name: 'b', texts: texts.map((_, at) => `${at}`) },
  ];

  it('has the released records in the order of release, and no others', async () => {
    const path = await write(releasedTable(columns, order), { types: [null, 'INTEGER'] });
    const { records } = await read(path);
    expect(records).toEqual(order.map((record) => [texts[record], `${record}`]));
    const [meta] = await sql(`select * from parquet_file_metadata(${patternOf(path)})`);
    expect([Number(meta!.num_rows), Number(meta!.num_row_groups)]).toEqual([150_000, 2]);
  });

  it('is the same to the byte, however much memory there is and whatever is not released', async () => {
    const first = readFileSync(await write(releasedTable(columns, order)));
    expect(
      readFileSync(await write(releasedTable(columns, order), { memory: 4 * MEMORY })).equals(
        first,
      ),
    ).toBe(true);
    const alone = columns.map(({ name, texts: all }) => ({
      name,
      texts: order.map((record) => all[record]!),
    }));
    expect(readFileSync(await write(releasedTable(alone))).equals(first)).toBe(true);
  });

  it('says who made it, and nothing else', async () => {
    const path = await write(releasedTable(columns, order));
    const [meta] = await sql(`select created_by from parquet_file_metadata(${patternOf(path)})`);
    expect(meta!.created_by).toMatch(/^DuckDB version v[\d.]+ \(build [0-9a-f]+\)$/);
    expect(await sql(`select * from parquet_kv_metadata(${patternOf(path)})`)).toEqual([]);
    const filters = `select distinct bloom_filter_offset as at from parquet_metadata(${patternOf(path)})`;
    expect(await sql(filters)).toEqual([{ at: null }]);
    const bytes = readFileSync(path, 'latin1');
    expect(bytes).not.toContain(root);
    expect(bytes).not.toContain('out.parquet');
  });

  it('may have no record', async () => {
    const table = releasedTable(columns, []);
    expect(await read(await write(table, { types: [null, 'INTEGER'] }))).toMatchObject({
      names: ['a', 'b'],
      types: ['VARCHAR', 'INTEGER'],
      records: [],
    });
  });

  it.each([
    'o.tmp',
    'o[1]',
    'o*',
    'o?',
    "o'o",
    'o\\o',
    '{uuid}',
    'o.csv',
    'o.parquet.gz',
    'a=b',
    'é ü',
    '-',
  ])('has the name %s, taken literally', async (name) => {
    const own = mkdtempSync(join(root, 'own-'));
    const path = join(own, name);
    await write(releasedTable([{ name: 'a', texts: ['1'] }]), { path });
    expect(readdirSync(own)).toEqual([name]);
    expect((await read(path)).records).toEqual([['1']]);
  });
});

describe('where a file cannot be written', () => {
  const table = releasedTable([{ name: 'a', texts: ['Dupont', ''] }]);

  afterEach(() => {
    vi.restoreAllMocks();
    vi.doUnmock('@duckdb/node-api');
    vi.resetModules();
  });

  it('a file that is there stays as it is', async () => {
    const path = join(outputs, 'there');
    writeFileSync(path, 'mine');
    const { code, location } = await failure(write(table, { path }));
    expect([code, location]).toEqual(['E-OUTPUT-EXISTS', { file: 'out.parquet' }]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('one that is there and empty is filled, and stays as secret as it was', async () => {
    const path = join(outputs, 'empty');
    writeFileSync(path, '', { mode: 0o600 });
    expect((await read(await write(table, { path }))).records).toEqual([['Dupont'], ['']]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('what the system says is told by its code', async () => {
    const path = join(outputs, 'nowhere', 'x');
    const { code, location, message } = await failure(write(table, { path }));
    expect([code, location]).toEqual(['E-OUTPUT-WRITE', { file: 'out.parquet' }]);
    expect(message).toContain('ENOENT');
  });

  it('memory that runs out is a limit', async () => {
    const texts = Array.from({ length: 2000 }, (_, at) => `${at}`.padEnd(50_000, 'x'));
    const path = join(outputs, 'large');
    const large = releasedTable([{ name: 'a', texts }]);
    const error = await failure(write(large, { path, memory: 16 * 2 ** 20 }));
    expect([error.code, existsSync(path)]).toEqual(['E-LIMIT-MEMORY', false]);
  });

  it.each([
    ['IO Error: Could not write file "Dupont": Input/output error', 'E-OUTPUT-WRITE'],
    ['IO Error: Could not write file "Dupont": No space left on device', 'E-LIMIT-DISK'],
  ])('no words of DuckDB are passed on: %s', async (words, code) => {
    vi.spyOn(DuckDBConnection.prototype, 'runAndReadAll').mockRejectedValueOnce(new Error(words));
    const path = join(outputs, 'refused');
    const error = await failure(write(table, { path }));
    expect([error.code, existsSync(path)]).toEqual([code, false]);
    expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('Dupont');
  });

  it('a failure that nobody expects is internal, and has no words of DuckDB either', async () => {
    const words = new Error('Conversion Error: Could not convert string "Dupont"');
    vi.spyOn(DuckDBConnection.prototype, 'runAndReadAll').mockRejectedValueOnce(words);
    const path = join(outputs, 'refused');
    await expect(write(table, { path })).rejects.toThrow(/^duckdb failed while writing$/);
    expect(existsSync(path)).toBe(false);
  });

  it('nothing half written stays where its end is refused', async () => {
    const other = await open(join(root, 'other'), 'w');
    const refusal = Object.assign(new Error('Dupont'), { syscall: 'ftruncate', code: 'ENOSPC' });
    vi.spyOn(Object.getPrototypeOf(other), 'truncate').mockRejectedValueOnce(refusal);
    await other.close();
    const path = join(outputs, 'refused');
    const error = await failure(write(table, { path }));
    expect([error.code, existsSync(path)]).toEqual(['E-OUTPUT-WRITE', false]);
    expect(error.message).toContain('ENOSPC');
    expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('Dupont');
  });

  it.each([
    ['a', ['x', '\ud800']],
    ['\udc00', ['x']],
  ])('half a character, which would be written as another text, is a bug', async (name, texts) => {
    const path = join(outputs, 'half');
    const writes = write(releasedTable([{ name, texts }]), { path });
    await expect(writes).rejects.toThrow('invariant broken');
    expect(existsSync(path)).toBe(false);
  });

  it('without the optional package nothing is made', async () => {
    vi.resetModules();
    vi.doMock('@duckdb/node-api', () => {
      throw new Error('not installed');
    });
    const { writeParquet: writeNow } = await import('../../src/duckdb/write-parquet.ts');
    const path = join(outputs, 'missing');
    const stated = { memory: MEMORY, folder, types: [null], nulls: [false] };
    await expect(writeNow(path, 'x', table, stated)).rejects.toMatchObject({
      code: 'E-ENGINE-MISSING',
    });
    expect(existsSync(path)).toBe(false);
  });
});
