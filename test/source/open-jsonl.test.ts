import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { JSON_COLUMNS_MAX } from '../../src/source/json-columns.ts';
import { openTable } from '../../src/source/open-table.ts';
import { SAMPLE_RECORDS, SAMPLE_SIZE } from '../../src/source/sample.ts';
import { failure, place } from './read.ts';
import { readText } from './tables.ts';

describe('JSON lines', () => {
  test('give keys as names, and every value as its text', async () => {
    const text =
      '{"id":1.0,"name":"é\\n","ok":true}\r\n\n \t\n{"ok":null,"id":1e2}\n{"name":null,"id":1}';
    for (const chunkSize of [1, 7, 1000]) {
      const { reader, records, totals } = await readText(text, { chunkSize });
      expect(reader).toMatchObject({
        name: 'stdin',
        format: 'jsonl',
        text: { encoding: 'utf-8', delimiter: null },
        first: ['id', 'name', 'ok'],
        statesNames: true,
      });
      expect(records).toEqual([
        ['1.0', 'é\n', 'true'],
        ['1e2', '', ''],
        ['1', '', ''],
      ]);
      expect(reader.sample).toEqual(records);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const bytes = Buffer.byteLength(text);
      expect(totals).toEqual({ files: [{ name: 'stdin', bytes, sha256, rows: 3 }], emptyLines: 2 });
    }
  });

  test('have no record that is a header', async () => {
    const { records, reader } = await readText('{"a":"b"}\n', { includeFirst: true });
    expect([reader.first, records]).toEqual([['a'], [['b']]]);
  });

  test.each([
    ['gzip', gzipSync('{"a":"é"}\n'), 'jsonl.gz', 'utf-8'],
    ['a byte order mark', Buffer.from('\ufeff{"a":"é"}\n'), 'jsonl', 'utf-8'],
    ['UTF-16', Buffer.from('\ufeff{"a":"é"}\n', 'utf16le'), 'jsonl', 'utf-16le'],
    ['Windows-1252', Buffer.from('{"a":"é"}\n', 'latin1'), 'jsonl', 'windows-1252'],
  ])('come in %s', async (_, bytes, format, encoding) => {
    const { reader, records } = await readText(bytes, { chunkSize: 3 });
    expect([reader.format, reader.text?.encoding, records]).toEqual([format, encoding, [['é']]]);
  });

  test('lack keys, but bring no further ones after the sample', async () => {
    const some = '{"a":1}\n'.repeat(SAMPLE_RECORDS - 1);
    const { records } = await readText(`${some}{"b":2}\n{"b":3}`);
    expect(records.slice(-3)).toEqual([
      ['1', ''],
      ['', '2'],
      ['', '3'],
    ]);
    const reading = readText(`${some}{"a":1}\n\n{"a":1,"CANARY":"CANARY"}\n`);
    const error = await failure(reading);
    expect(place(error)).toBe(`E-DATA-JSON ${SAMPLE_RECORDS + 2}:2`);
    expect(`${error.stack}${error.hint}`).not.toContain('CANARY');
  });

  test('have a sample that ends after enough characters', async () => {
    const long = `{"a":"${'x'.repeat(SAMPLE_SIZE / 2)}"}\n`;
    const { reader } = await readText(`${long}${long}{"a":"1"}\n`);
    expect(reader.sample).toHaveLength(2);
    expect(place(await failure(readText(`${long}${long}{"b":1}\n`)))).toBe('E-DATA-JSON 3:1');
  });

  test('hand out the records before an error', async () => {
    const text = `${'{"a":1}\n'.repeat(SAMPLE_RECORDS + 5)}{"a":[]}\n{"a":1}\n`;
    const reader = await openTable(['-'], { stdin: Readable.from([Buffer.from(text)]) });
    let rows = 0;
    const error = await failure(
      (async () => {
        for await (const batch of reader.batches({ includeFirst: false })) rows += batch.rows;
      })(),
    );
    expect([rows, place(error)]).toEqual([
      SAMPLE_RECORDS + 5,
      `E-DATA-NESTED ${SAMPLE_RECORDS + 6}:1`,
    ]);
    expect(() => reader.totals()).toThrow();
  });
});

describe('errors name the line and say nothing of it', () => {
  const good = '{"a":1}\n\n';
  test.each([
    [`${good}CANARY\n`, 'E-DATA-JSON 3:1'],
    [`${good}{"a":"CANARY\n`, 'E-DATA-JSON 3:1'],
    [`${good}["CANARY"]\n`, 'E-DATA-JSON 3:1'],
    [`${good}"CANARY"\n`, 'E-DATA-JSON 3:1'],
    [`${good}{"CANARY":1,"CANARY":1}\n`, 'E-DATA-JSON 3:3'],
    [`${good}{"a":1}{"a":"CANARY"}\n`, 'E-DATA-JSON 3:2'],
    [`${good}{"a":{"CANARY":1}}\n`, 'E-DATA-NESTED 3:1'],
    [`${good}{"b":0,"a":["CANARY"]}\n`, 'E-DATA-NESTED 3:2'],
    [`${good}{"a":"CANARY\\ud800"}\n`, 'E-DATA-ENCODING 3:1'],
    [`${good}{"a":"CANARY${'x'.repeat(100)}"}\n`, 'E-LIMIT-RECORD 3'],
    [`${good}{"a":"CANARY${'x'.repeat(100)}`, 'E-LIMIT-RECORD 3'],
    ['{"CANARY":', 'E-DATA-JSON 1:1'],
    ['{"a":"CANARY', 'E-DATA-JSON 1:1'],
    ['{}\n{}\n', 'E-DATA-EMPTY'],
  ])('%j: %s', async (text, expected) => {
    for (const chunkSize of [1, 9, 1000]) {
      const error = await failure(readText(text, { chunkSize, recordSizeMax: 60 }));
      expect(place(error)).toBe(expected);
      expect(`${error.stack}${error.hint}${JSON.stringify(error)}`).not.toContain('CANARY');
    }
  });

  test('bytes that do not decode', async () => {
    const text = Buffer.concat([
      Buffer.from('{"a":"é"}\n\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ]);
    expect(place(await failure(readText(text, { encoding: 'utf-8' })))).toBe('E-DATA-ENCODING 3');
  });

  test('a line as long as the limit, its end included', async () => {
    const line = `{"a":"${'x'.repeat(51)}"}`;
    for (const end of ['\n', '\r\n', '']) {
      const recordSizeMax = line.length + end.length;
      expect((await readText(`${line}${end}`, { recordSizeMax })).records).toHaveLength(1);
      const error = await failure(readText(`${line}${end}`, { recordSizeMax: recordSizeMax - 1 }));
      expect(place(error)).toBe('E-LIMIT-RECORD 1');
    }
  });

  test('keys that tell records apart', async () => {
    const keys = Array.from({ length: JSON_COLUMNS_MAX + 1 }, (_, at) => `{"k${at}":1}`);
    const wide = `{${keys.map((object) => object.slice(1, -1)).join()}}\n`;
    const error = await failure(readText(`{"a":1}\n${wide}`));
    expect(place(error)).toBe('E-DATA-JSON 2');
  });
});

describe('null beside the empty text', () => {
  test.each([
    ['null first', '{"a":null,"b":1}\n{"a":"x","b":1}\n{"b":1,"a":""}\n', 'E-DATA-JSON 3:2'],
    ['the text first', '{"a":"","b":1}\n{"a":null,"b":1}\n', 'E-DATA-JSON 2:1'],
    ['no key first', '{"b":1}\n{"b":1,"a":""}\n', 'E-DATA-JSON 2:2'],
    ['no key later', '{"b":1,"a":""}\n{"b":1}\n', 'E-DATA-JSON 2:2'],
    ['within one record in another order', '{"a":"","b":1}\n{"b":1,"a":null}\n', 'E-DATA-JSON 2:2'],
    [
      'after the sample',
      `${'{"a":""}\n'.repeat(SAMPLE_RECORDS + 5)}{"a":null}`,
      `E-DATA-JSON ${SAMPLE_RECORDS + 6}:1`,
    ],
  ])('%s', async (_, text, expected) => {
    const error = await failure(readText(text));
    expect([place(error), error.message]).toEqual([
      expected,
      'expected one kind of empty cell in a column, found null and the empty text',
    ]);
  });

  test('is about one column; null and no key are one kind', async () => {
    const text = '{"a":"","b":null}\n{"a":"","c":" "}\n{"a":"","c":"null"}\n';
    expect((await readText(text)).records).toEqual([
      ['', '', ''],
      ['', '', ' '],
      ['', '', 'null'],
    ]);
  });
});

describe('what is no JSON lines', () => {
  test.each([
    ['[{"a":1}]', /array/],
    ['\n [\n  {"a": 1},', /array/],
    ['[]', /array/],
    ['["a","b"]\n', /array/],
    ['{\n  "a": 1\n}\n', /several lines/],
    ['{\r\n"a":1}', /several lines/],
  ])('%j is refused with the way out', async (text, what) => {
    const error = await failure(readText(text));
    expect([error.code, error.hint]).toEqual(['E-DATA-FOREIGN', expect.stringContaining('jq')]);
    expect(error.message).toMatch(what);
  });

  test.each([
    '{a},b\n1,2\n',
    '{}x,b\n1,2\n',
    '[a],b\n1,2\n',
    '[1,b\n2,3\n',
    '{\n1\n',
    '"{""a"":1}",b\n1,2\n',
    'a\n{b:1}',
  ])('%j is CSV', async (text) => {
    expect((await readText(text)).reader.format).toBe('csv');
  });
});
