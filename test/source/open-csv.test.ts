import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openCsv, RECORD_SIZE_MAX } from '../../src/source/open-csv.ts';
import { SAMPLE_RECORDS, SAMPLE_SIZE } from '../../src/source/sample.ts';
import { failure, place, read, readAll, texts } from './read.ts';

describe('cells', () => {
  test.each([
    ['untrimmed, never converted', 'a,b\n 01 ,\t-\n', [' 01 ', '\t-']],
    ['quoted, with everything inside', 'a,b\n"x,""y""\r\nz",""\n', ['x,"y"\r\nz', '']],
    ['names that objects know', 'a,b\n__proto__,constructor\n', ['__proto__', 'constructor']],
    ['a lone carriage return', 'a,b\nx\ry,z\r\r\n', ['x\ry', 'z\r']],
    ['not normalised', 'a,b\n\u00e9,e\u0301\n', ['\u00e9', 'e\u0301']],
    ['no newline at the end', 'a,b\r\n1,', ['1', '']],
  ])('%s', async (_, text, expected) => {
    expect((await read(text, { delimiter: ',' })).records[1]).toEqual(expected);
  });

  test('of 1 MiB, across the borders of chunks', async () => {
    const long = `é"\n${'x'.repeat(1 << 20)}`;
    const { records } = await read(`a,b\n"${long.replace('"', '""')}",1\n`, { chunkSize: 65_537 });
    expect(records[1]).toEqual([long, '1']);
  });
});

describe('empty lines', () => {
  test.each([
    ['a,b\n1,2\n', 2, 0],
    ['a,b\n1,2', 2, 0],
    ['\n\r\na,b\n\n\r\n1,2\n\n', 2, 5],
    ['a,b\n1,2\n\n', 2, 1],
    ['a,b\n"\n\n",2\n', 2, 0],
  ])('%j: %i records, %i skipped', async (text, records, emptyLines) => {
    for (const chunkSize of [1, 3, 100]) {
      const found = await read(text, { chunkSize });
      expect([found.records.length, found.totals.emptyLines]).toEqual([records, emptyLines]);
    }
  });

  test('in a file of one field they are missing cells', async () => {
    const { records, totals } = await read('a\n\n1\n""\n\r\n2');
    expect(records).toEqual([['a'], [''], ['1'], [''], [''], ['2']]);
    expect(totals.emptyLines).toBe(0);
  });

  test('beyond the size of a record they are still nothing', async () => {
    const text = `a,b\n${'\n'.repeat(1000)}1,2\n${'\r\n'.repeat(1000)}3\n`;
    for (const chunkSize of [10, 1 << 16]) {
      const error = await failure(read(text, { recordSizeMax: 20, chunkSize }));
      expect(place(error)).toBe('E-DATA-RAGGED 2003');
    }
  });
});

describe('place of an error', () => {
  test.each([
    ['a,b\n1,2,3\n', 'E-DATA-RAGGED 2'],
    ['a,b\n"1\n\n",2\r\n\r\n3\n', 'E-DATA-RAGGED 6'],
    ['a,b\n\r\n1,"2\r\n""\n"x\n', 'E-DATA-QUOTE 5:2'],
    ['a,b\n1,2\n"3\n4\n', 'E-DATA-QUOTE 3:1'],
    ['a,b\n1,2\n3,4"\n', 'E-DATA-QUOTE 3:2'],
    ['a,b\n1,"\0"\n3,"4"\0\n', 'E-DATA-QUOTE 3:2'],
    // What comes first in the file is told, also where NUL is looked at beforehand.
    ['a,b\n1\n3,"4"\0\n', 'E-DATA-RAGGED 2'],
    ['a,b\n1,2\n3"\n4,"4"\0\n', 'E-DATA-QUOTE 3:1'],
  ])('%j: %s', async (text, expected) => {
    for (const chunkSize of [1, 2, 7, 100]) {
      expect(place(await failure(read(text, { delimiter: ',', chunkSize })))).toBe(expected);
    }
  });

  test('fields expected and found are counted', async () => {
    expect((await failure(read('a,b\n1,2,3\n'))).message).toBe('expected 2 fields, found 3');
  });

  test('records before it are handed out first', async () => {
    const reader = await openCsv('-', {
      stdin: Readable.from([Buffer.from(`a,b\n${'1,2\n'.repeat(SAMPLE_RECORDS)}3\n`)]),
    });
    expect(reader.sample).toHaveLength(SAMPLE_RECORDS);
    let records = 0;
    const reading = (async () => {
      for await (const batch of reader.batches({ includeFirst: false })) records += batch.rows;
    })();
    expect(place(await failure(reading))).toBe(`E-DATA-RAGGED ${SAMPLE_RECORDS + 2}`);
    expect(records).toBe(SAMPLE_RECORDS);
  });

  test.each([
    'a,b\nCANARY,CANARY"\n',
    'a,b\n"CANARY"CANARY,1\n',
    'a,b\n"CANARY,1\n',
    'a,b\nCANARY\n',
    'CANARY,b\n1\n',
    'a,b\n"CANARY"\0,1\n',
    'CANARY;b,c\n1;CANARY,2\n',
    'a,b\rCANARY,CANARY\r',
    `a,b\n${'CANARY'.repeat(20)},1\n`,
  ])('%j does not leak', async (text) => {
    const error = await failure(read(text, { recordSizeMax: 100 }));
    expect(error.cause).toBeUndefined();
    expect(`${error.stack} ${error.hint} ${JSON.stringify(error)}`).not.toContain('CANARY');
  });
});

describe('size of a record', () => {
  test.each([
    ['as large as the limit, empty lines not counted', 'a,b\n\n\n\n12345,"y"\n', 10, null],
    ['one byte larger', 'a,b\n\n123456,"y"\n', 10, 'E-LIMIT-RECORD 3'],
    ['delimiters alone', `a,b\n${','.repeat(500)}\n`, 400, 'E-LIMIT-RECORD 2'],
    ['a quote never closed', `a,b\n1,2\n"${'1,2\n'.repeat(500)}`, 400, 'E-LIMIT-RECORD 3'],
  ])('%s', async (_, text, recordSizeMax, expected) => {
    for (const chunkSize of [1, 5, 300]) {
      const reading = read(text, { recordSizeMax, chunkSize });
      if (expected === null) expect((await reading).records).toHaveLength(2);
      else expect(place(await failure(reading))).toBe(expected);
    }
  });

  test('by default 16 MiB, an exit of its own', async () => {
    const error = await failure(read(`a,b\n1,2\n"${'x'.repeat(RECORD_SIZE_MAX)}`));
    expect(place(error)).toBe('E-LIMIT-RECORD 3');
    expect(error.exitCode).toBe(75);
  });
});

describe('the reader', () => {
  const text = `a,b\n${'1,2\n'.repeat(3000)}`;

  test.each([
    ['bytes', true],
    ['bytes', false],
    ['csv-parse', true],
    ['csv-parse', false],
  ] as const)('batches by %s with the first record: %s', async (parser, includeFirst) => {
    const records = Array.from({ length: 20_000 }, (_, at) => [`x${at}`, `${at}`]);
    const written = Buffer.from(records.map((record) => `${record.join()}\n`).join(''));
    const reader = await openCsv('-', { parser, stdin: Readable.from([written]) });
    expect(reader.first).toEqual(['x0', '0']);
    const found: string[][] = [];
    for await (const batch of reader.batches({ includeFirst })) {
      expect(batch.kind).toBe(parser === 'bytes' ? 'spans' : 'texts');
      expect(batch.rows).toBeGreaterThan(0);
      found.push(...texts(batch));
    }
    expect(found).toEqual(includeFirst ? records : records.slice(1));
    expect(reader.totals().files[0]?.rows).toBe(found.length);
  });

  test('a header alone has no batch behind it', async () => {
    const reader = await openCsv('-', { stdin: Readable.from([Buffer.from('a,b\n')]) });
    expect(reader.sample).toEqual([]);
    expect((await reader.batches({ includeFirst: false }).next()).done).toBe(true);
  });

  test('totals are of the bytes as stored', async () => {
    const { totals } = await read(text, { chunkSize: 999 });
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(totals).toEqual({
      files: [{ name: 'stdin', bytes: text.length, sha256, rows: 3001 }],
      emptyLines: 0,
    });
  });

  test('the sample does not depend on how the bytes arrive', async () => {
    const cell = 'é'.repeat(100);
    const long = `a,b\n${`${cell},1\n`.repeat(9)}`;
    const sampleMax = { records: SAMPLE_RECORDS, size: 404 };
    for (const chunkSize of [3, 1000, text.length]) {
      expect((await read(long, { chunkSize, sampleMax })).reader.sample).toHaveLength(4);
      expect((await read(text, { chunkSize })).reader.sample).toHaveLength(SAMPLE_RECORDS);
    }
  });

  test('the sample of long cells is short', async () => {
    const cell = 'x'.repeat(SAMPLE_SIZE / 4);
    const { reader } = await read(`a,b\n${`${cell},1\n`.repeat(6)}`, { parser: 'bytes' });
    expect(reader.sample).toHaveLength(4);
  });

  test('is consumed once, and totals wait for that', async () => {
    const reader = await openCsv('-', { stdin: Readable.from([Buffer.from('a,b\n')]) });
    expect(() => reader.totals()).toThrow('invariant');
    await readAll(reader);
    await expect(reader.batches({ includeFirst: true }).next()).rejects.toThrow('invariant');
  });
});
