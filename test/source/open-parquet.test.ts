import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { openTable, type TableOptions } from '../../src/source/open-table.ts';
import { SAMPLE_RECORDS } from '../../src/source/sample.ts';
import { failure } from './read.ts';
import { Folder, readTable } from './tables.ts';

const folder = new Folder();
const spill = join(folder.path, 'spill');
mkdirSync(spill);
const database = { memory: 200e6, folder: () => spill };
const options: TableOptions = { database };

let writer: DuckDBInstance;
beforeAll(async () => {
  writer = await DuckDBInstance.create(':memory:');
});
afterAll(() => writer.closeSync());

/** Writes the rows of a query as a Parquet file, and gives its path. */
async function parquet(name: string, query: string, how = ''): Promise<string> {
  const path = join(folder.path, name);
  const connection = await writer.connect();
  const plain = join(folder.path, 'being-written');
  await connection.run(`copy (${query}) to '${plain}' (format parquet${how})`);
  connection.closeSync();
  renameSync(plain, path);
  return path;
}

describe('cells are text', () => {
  const types: [string, string][] = [
    [`true`, 'true'],
    ['5::utinyint', '5'],
    ['-9007199254740993', '-9007199254740993'],
    ['0.10::decimal(9, 2)', '0.10'],
    ['0.1::float', '0.1'],
    ['1e300::double', '1e+300'],
    [`'-0'::double`, '-0.0'],
    [`'nan'::double`, 'nan'],
    [`date '1999-12-31'`, '1999-12-31'],
    [`time '10:00:00.5'`, '10:00:00.5'],
    [`timestamp '2020-01-02 03:04:05'`, '2020-01-02 03:04:05'],
    [`timestamp_ns '2020-01-01 00:00:00.123456789'`, '2020-01-01 00:00:00.123456789'],
    [`timestamptz '2020-01-01 01:00:00+02'`, '2019-12-31 23:00:00+00'],
    [`'0f0e0d0c-0b0a-0908-0706-050403020100'::uuid`, '0f0e0d0c-0b0a-0908-0706-050403020100'],
    [`interval '1 month'`, '1 month'],
    [`encode('é' || chr(0) || '😀')`, 'é\0😀'],
    [`encode('NA')`, 'NA'],
    [`encode('')`, ''],
    ['null::blob', ''],
    [`'é' || chr(0) || '😀'`, 'é\0😀'],
    [`'NULL'`, 'NULL'],
    [`''`, ''],
    ['null::integer', ''],
    ['null::varchar', ''],
    [`' 01 '`, ' 01 '],
    [`'v'::enum ('v', 'w')`, 'v'],
  ];

  test.each(types)('%s', async (value, expected) => {
    const path = await parquet('type.parquet', `select ${value} as v`);
    expect((await readTable([path], options)).records).toEqual([[expected]]);
  });

  test.each(['[1]', `{'x': 1}`, `map {'a': 1}`, `[{'x': [1]}]`])('%s is refused', async (value) => {
    const path = await parquet('nested.parquet', `select 1 as a, ${value} as "CANARY"`);
    const error = await failure(readTable([path], options));
    expect([error.code, error.location]).toEqual(['E-DATA-NESTED', { file: path, column: 2 }]);
    expect(error.stack).not.toContain('CANARY');
  });
});

describe('bytes without a type', () => {
  test.each(['\\xFF', 'a\\xC3', '\\xED\\xA0\\x80', '\\xC0\\x80', '\\xFE', '\\xFD', '\\xFDa'])(
    '%s is no text',
    async (bytes) => {
      const query = `select 1 as a, case i when 1500 then '${bytes}'::blob else 'CANARY'::blob end as b
        from range(2000) as r(i)`;
      const path = await parquet('binary.parquet', query);
      const error = await failure(readTable([path], options));
      expect([error.code, error.location]).toEqual(['E-DATA-PARQUET', { file: path, column: 2 }]);
      expect(error.hint).toContain('raw binary');
      expectOwnWords(error);
    },
  );

  test.each([
    ['text', '61626364-6162-6364-6162-636461626364', 'abcdabcdabcdabcd'],
    ['no text', 'ff626364-6162-6364-6162-636461626364', null],
  ])('of one length: %s', async (_, value, expected) => {
    // DuckDB itself writes none: here the annotation of an UUID is patched into another one.
    const path = await parquet('uuid.parquet', `select '${value}'::uuid as v`);
    const stored = readFileSync(path, 'latin1').replace('v\x6c\xec\0\0', 'v\x6c\xdc\0\0');
    const [patched] = folder.write({ 'fixed.parquet': Buffer.from(stored, 'latin1') });
    const reading = readTable([patched!], options);
    if (expected !== null) expect((await reading).records).toEqual([[expected]]);
    else {
      const { code, location } = await failure(reading);
      expect([code, location]).toEqual(['E-DATA-PARQUET', { file: patched, column: 1 }]);
    }
  });
});

describe('null beside the empty text', () => {
  test.each([
    ['in one batch', `select * from (values (1, null, ''), (2, 'x', null)) as t(a, b, c)`, 3],
    [
      'the text first',
      `select case i when 0 then '' when 9000 then null else 'x' end as a from range(9001) as r(i)`,
      1,
    ],
    [
      'null first',
      `select 1 as a, case i when 0 then null when 9000 then '' else 'x' end as b from range(9001) as r(i)`,
      2,
    ],
    ['in bytes', `select unnest([encode(''), null]) as a`, 1],
  ])('%s', async (_, query, column) => {
    const path = await parquet('empty.parquet', query);
    const error = await failure(readTable([path], options));
    expect([error.code, error.location]).toEqual(['E-DATA-PARQUET', { file: path, column }]);
    expect(error.message).toContain('found null and the empty text');
  });

  test('is about one column', async () => {
    const query = `select unnest([null, 'x', null]) as a, unnest(['', '', 'y']) as b, null::integer as c`;
    const { records } = await readTable([await parquet('each.parquet', query)], options);
    expect(records).toEqual([
      ['', '', ''],
      ['x', '', ''],
      ['', 'y', ''],
    ]);
  });
});

test('the reader tells what the file states', async () => {
  const path = await parquet('told.xyz', `select 1 as "A", '' as "a b""c", 3 as file_row_number`);
  const { reader, records, totals } = await readTable([path], { ...options, includeFirst: true });
  expect(reader).toMatchObject({
    name: 'told.xyz',
    format: 'parquet',
    text: null,
    first: ['A', 'a b"c', 'file_row_number'],
    statesNames: true,
    sample: [['1', '', '3']],
  });
  expect(records).toEqual([['1', '', '3']]);
  const stored = readFileSync(path);
  const sha256 = createHash('sha256').update(stored).digest('hex');
  const file = { name: 'told.xyz', bytes: stored.length, sha256, rows: 1 };
  const columns = [
    { type: 'INTEGER', isEmptyNull: false },
    { type: 'VARCHAR', isEmptyNull: false },
    { type: 'INTEGER', isEmptyNull: false },
  ];
  expect(totals).toEqual({ files: [file], emptyLines: 0, stored: columns });
});

test('how the columns of several files are stored is known when all were read', async () => {
  const paths = [
    await parquet('s1.parquet', `select 1 as a, 'x' as b, '' as c, 1::bigint as d`),
    await parquet(
      's2.parquet',
      `select 2::bigint as a, null::varchar as b, 'y' as c, 2::bigint as d`,
    ),
    await parquet('s3.parquet', `select 3 as a, 'y' as b, 'z' as c, null::bigint as d`),
  ];
  const { totals } = await readTable(paths, options);
  expect(totals.stored).toEqual([
    { type: null, isEmptyNull: false },
    { type: 'VARCHAR', isEmptyNull: true },
    { type: 'VARCHAR', isEmptyNull: false },
    { type: 'BIGINT', isEmptyNull: true },
  ]);
});

test('a byte order mark is part of a name', async () => {
  const path = await parquet('mark.parquet', `select 1 as "\ufeffa", 2 as "a"`);
  expect((await readTable([path], options)).reader.first).toEqual(['\ufeffa', 'a']);
});

test('names that differ in case only', async () => {
  // DuckDB itself writes no such file: here it is patched in, in the data and in the schema.
  const path = await parquet('case.parquet', 'select 1 as kk, 2 as kl');
  const stored = readFileSync(path, 'latin1').replaceAll('kl', 'Kk').replaceAll('\x02kk', '\x02kK');
  const [patched] = folder.write({ 'patched.parquet': Buffer.from(stored, 'latin1') });
  const { reader, records } = await readTable([patched!], options);
  expect([reader.first, records]).toEqual([['kK', 'Kk'], [['1', '2']]]);
});

test('records come in file order, whatever the row groups', async () => {
  const query = 'select (i * 7919) % 30000 as v, i from range(30000) as r(i)';
  const path = await parquet('order.parquet', query, ', row_group_size 2048');
  const { reader, records, totals } = await readTable([path], options);
  expect(records).toEqual(
    Array.from({ length: 30000 }, (_, at) => [String((at * 7919) % 30000), String(at)]),
  );
  expect(reader.sample).toEqual(records.slice(0, SAMPLE_RECORDS));
  expect(totals.files[0]!.rows).toBe(30000);
});

test('more columns than expressions may nest', async () => {
  const columns = Array.from({ length: 3000 }, (_, at) => `${at} as c${at}`);
  const path = await parquet('wide.parquet', `select ${columns.join()}`);
  const { records } = await readTable([path], options);
  expect(records).toEqual([columns.map((_, at) => String(at))]);
});

test('long cells', async () => {
  const query = `select repeat('é', 40000) || i as a, i as b from range(500) as r(i)`;
  const { records } = await readTable([await parquet('cells.parquet', query)], options);
  expect(records).toEqual(
    Array.from({ length: 500 }, (_, at) => ['é'.repeat(40000) + at, String(at)]),
  );
});

test('no record', async () => {
  const path = await parquet('none.parquet', 'select 1 as a where false');
  const { reader, records } = await readTable([path], options);
  expect([reader.first, reader.sample, records]).toEqual([['a'], [], []]);
});

describe('names of files are taken literally', () => {
  test.each([
    'g[1].parquet',
    'g*.parquet',
    'g?.parquet',
    'g[!x].parquet',
    'g[[]1].parquet',
    "it's.parquet",
    'g\\1.parquet',
    '{a,b}.parquet',
    'éa b.parquet',
    'http:',
  ])('%s', async (name) => {
    await parquet('g1.parquet', `select 'another file' as a`);
    await parquet('gx.parquet', `select 'another file' as a`);
    const path = await parquet(name, `select 'this one' as a`);
    expect((await readTable([path], options)).records).toEqual([['this one']]);
  });

  test('but for a backslash in a pattern', async () => {
    const path = await parquet('g\\\\[1].parquet', 'select 1 as a');
    expect((await failure(openTable([path], options))).code).toBe('E-INPUT-UNREADABLE');
  });

  test('so are those of folders', async () => {
    mkdirSync(join(folder.path, 'year=2020[1]'));
    const path = await parquet('year=2020[1]/a[1].parquet', 'select 1 as a');
    const { reader, records } = await readTable([path], options);
    expect([reader.first, records]).toEqual([['a'], [['1']]]);
  });

  test.each(['http://127.0.0.1:1/a.parquet', 's3://bucket/a.parquet'])('%s', async (path) => {
    expect((await failure(openTable([path], options))).code).toBe('E-INPUT-NOT-FOUND');
  });
});

/** Nothing of the data, and nothing that DuckDB said about it. */
function expectOwnWords(error: HealthriskError): void {
  expect(error.cause).toBeUndefined();
  expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/canary/i);
  expect(error.message).not.toMatch(/duckdb|error|invalid|thrift/i);
}

describe('damaged files', () => {
  const query = `select 'CANARY' || i as a, i % 7 as b, i * 1.5 as c from range(5000) as r(i)`;

  test('cut short at any length', async () => {
    const stored = readFileSync(await parquet('whole.parquet', query));
    for (const length of [4, 5, 8, 12, 100, 1000, stored.length - 9, stored.length - 1]) {
      const [path] = folder.write({ 'cut.parquet': stored.subarray(0, length) });
      const error = await failure(readTable([path!], options));
      expect([length, error.code]).toEqual([length, 'E-DATA-PARQUET']);
      expect(error.location).toEqual({ file: path });
      expectOwnWords(error);
    }
  });

  test('damaged in the middle', async () => {
    for (const compression of ['uncompressed', 'snappy']) {
      const path = await parquet('middle.parquet', query, `, compression ${compression}`);
      const stored = readFileSync(path);
      const at = stored.indexOf('CANARY');
      stored.fill(0xff, at, at + 10);
      const [damaged] = folder.write({ 'damaged.parquet': stored });
      const error = await failure(readTable([damaged!], options));
      expect([compression, error.code]).toEqual([compression, 'E-DATA-PARQUET']);
      expectOwnWords(error);
    }
  });

  test('with one flipped bit, anywhere', async () => {
    const stored = readFileSync(await parquet('flip.parquet', query, ', compression uncompressed'));
    let refused = 0;
    for (let at = 4; at < stored.length; at += Math.ceil(stored.length / 60)) {
      stored[at]! ^= 0x80;
      const [path] = folder.write({ 'flipped.parquet': stored });
      stored[at]! ^= 0x80;
      try {
        // No page has a checksum: a number may come out as another one, as it would from CSV.
        expect((await readTable([path!], options)).records).toHaveLength(5000);
      } catch (error) {
        if (!(error instanceof HealthriskError)) throw error;
        refused++;
        expect(error.code).toMatch(/^E-(DATA-PARQUET|DATA-NESTED|LIMIT-MEMORY|LIMIT-RECORD)$/);
        expectOwnWords(error);
      }
    }
    expect(refused).toBeGreaterThan(10);
  });

  test('with other bytes behind it', async () => {
    const path = await parquet('more.parquet', query);
    appendFileSync(path, 'more');
    expect((await failure(readTable([path], options))).code).toBe('E-DATA-PARQUET');
  });
});

describe('where Parquet cannot be read', () => {
  test.each([
    ['from standard input', (bytes: Buffer) => bytes],
    ['inside gzip', (bytes: Buffer) => gzipSync(bytes)],
  ])('%s', async (_, packed) => {
    const bytes = packed(readFileSync(await parquet('stdin.parquet', 'select 1 as a')));
    const error = await failure(openTable(['-'], { ...options, stdin: Readable.from([bytes]) }));
    expect([error.code, error.hint]).toEqual(['E-DATA-FOREIGN', expect.stringContaining('file')]);
  });

  test('a file that changes while it is read', async () => {
    const path = await parquet('changing.parquet', 'select i from range(100000) as r(i)');
    const reader = await openTable([path], options);
    const batches = reader.batches({ includeFirst: false });
    await batches.next();
    utimesSync(path, 1, 1);
    const rest = (async () => {
      for await (const _ of batches);
    })();
    expect((await failure(rest)).code).toBe('E-INPUT-CHANGED');
    await reader.close();
  });

  test('a text that begins with the same letters is CSV', async () => {
    for (const text of ['PAR1,b\n1,2\n', 'PAR1\n1\n']) {
      const [path] = folder.write({ 'par1.csv': text });
      expect((await readTable([path!])).reader.format).toBe('csv');
    }
  });

  test('a record beyond the limit', async () => {
    const path = await parquet('long.parquet', `select repeat('x', 1000) as a`);
    const error = await failure(readTable([path], { ...options, recordSizeMax: 999 }));
    expect([error.code, error.exitCode]).toEqual(['E-LIMIT-RECORD', 75]);
  });
});

describe('several Parquet files', () => {
  test('are one table', async () => {
    const first = await parquet('s1.parquet', `select i as a, 'é' as b from range(3) as r(i)`);
    const second = await parquet('s2.parquet', `select 3 as a, null::varchar as b`);
    const { reader, records, totals } = await readTable([first, second], options);
    expect(reader.sample).toEqual(records);
    expect(records).toEqual([
      ['0', 'é'],
      ['1', 'é'],
      ['2', 'é'],
      ['3', ''],
    ]);
    expect(totals.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['s1.parquet', 3],
      ['s2.parquet', 1],
    ]);
  });

  test.each([
    ['integers and fractions', '1::bigint', '1::double'],
    ['days and moments', `date '2020-01-01'`, `timestamp '2020-01-01 00:00:00'`],
    ['truths and integers', 'true', '1'],
    ['numbers and texts', '1', `'1'`],
    ['texts and bytes', `'a'`, `encode('a')`],
    ['scales', '1::decimal(9, 1)', '1::decimal(9, 2)'],
    ['with a zone and without', 'now()', 'now()::timestamp'],
  ])('of other types are refused: %s', async (_, one, other) => {
    const first = await parquet('t1.parquet', `select 1 as a, ${one} as b`);
    const second = await parquet('t2.parquet', `select 2 as a, ${other} as b`);
    for (const paths of [
      [first, second],
      [second, first],
    ]) {
      const error = await failure(readTable(paths, options));
      expect([error.code, error.location]).toEqual([
        'E-DATA-SCHEMA',
        { file: paths[1], column: 2 },
      ]);
    }
  });

  test('with null in one and the empty text in the other are refused', async () => {
    const first = await parquet('n1.parquet', `select 1 as a, null::varchar as b`);
    const second = await parquet('n2.parquet', `select 2 as a, '' as b`);
    const error = await failure(readTable([first, second], options));
    expect([error.code, error.location]).toEqual(['E-DATA-PARQUET', { file: second, column: 2 }]);
  });

  test('of the same content are refused', async () => {
    const first = await parquet('c1.parquet', 'select 1 as a');
    const second = await parquet('c2.parquet', 'select 1 as a');
    const error = await failure(readTable([first, second], options));
    expect([error.code, error.location]).toEqual(['E-USAGE', { file: second }]);
  });

  test.each([
    ['another name', 'select 3 as a, 4 as c', { column: 2 }],
    ['another order', 'select 3 as b, 4 as a', { column: 1 }],
    ['more columns', 'select 3 as a, 4 as b, 5 as c', {}],
  ])('with %s are refused, whatever the header', async (_, query, place) => {
    const first = await parquet('s3.parquet', 'select 1 as a, 2 as b');
    const second = await parquet('s4.parquet', query);
    const reading = readTable([first, second], { ...options, includeFirst: true });
    const error = await failure(reading);
    expect([error.code, error.location]).toEqual(['E-DATA-SCHEMA', { file: second, ...place }]);
  });

  test('and CSV', async () => {
    const first = await parquet('s5.parquet', 'select 1 as a');
    const [second] = folder.write({ 's5.csv': 'a\n1\n' });
    expect((await failure(readTable([first, second!], options))).code).toBe('E-DATA-SCHEMA');
    expect((await failure(readTable([second!, first], options))).code).toBe('E-DATA-SCHEMA');
  });
});

test('progress ends with the file', async () => {
  const path = await parquet('progress.parquet', 'select i from range(10000) as r(i)');
  const seen: [number, number | null][] = [];
  await readTable([path], { ...options, onProgress: (read, total) => seen.push([read, total]) });
  const size = readFileSync(path).length;
  expect(seen.at(-1)).toEqual([size, size]);
  expect(seen.map(([read]) => read)).toEqual(seen.map(([read]) => read).sort((a, b) => a - b));
});
