import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { SAMPLE_RECORDS } from '../../src/source/sample.ts';
import { failure, place } from './read.ts';
import { Folder, readTable } from './tables.ts';

const folder = new Folder();
let made = 0;
/** Files in the order of the list, under names that do not tell what they are. */
function files(...contents: (string | Uint8Array)[]): string[] {
  made++;
  return folder.write(
    Object.fromEntries(contents.map((content, at) => [`${made}/${at}`, content])),
  );
}

const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${from + at},x\n`).join('');

describe('several CSV files are one table', () => {
  const paths = files('a,b\n1,x\n', gzipSync('a,b\n\n2,y\n3,z\n'), 'a,b\n', 'a,b\n4,\n');

  test.each([
    [
      false,
      [
        ['1', 'x'],
        ['2', 'y'],
        ['3', 'z'],
        ['4', ''],
      ],
      [1, 2, 0, 1],
    ],
    [
      true,
      [
        ['a', 'b'],
        ['1', 'x'],
        ['a', 'b'],
        ['2', 'y'],
        ['3', 'z'],
        ['a', 'b'],
        ['a', 'b'],
        ['4', ''],
      ],
      [2, 3, 1, 2],
    ],
  ])('with the first record of each: %s', async (includeFirst, expected, rows) => {
    for (const parser of ['bytes', 'csv-parse'] as const) {
      const { reader, records, totals } = await readTable(paths, { includeFirst, parser });
      expect(records).toEqual(expected);
      expect(reader).toMatchObject({
        name: '0',
        format: 'csv',
        statesNames: false,
        first: ['a', 'b'],
      });
      expect(reader.sample).toEqual([
        ['1', 'x'],
        ['2', 'y'],
        ['3', 'z'],
        ['4', ''],
      ]);
      expect(totals.emptyLines).toBe(1);
      expect(totals.files).toEqual(
        paths.map((path, at) => {
          const stored = readFileSync(path);
          const sha256 = createHash('sha256').update(stored).digest('hex');
          return { name: String(at), bytes: stored.length, sha256, rows: rows[at] };
        }),
      );
    }
  });

  test('the sample goes over the files as if they were one', async () => {
    const [first, second] = [numbers(0, 1500), numbers(1500, 3000)];
    const parts = files(`a,b\n${first}`, `a,b\n${second}`, 'a,b\n1,y\n');
    const [whole] = files(`a,b\n${first}${second}1,y\n`);
    const [several, one] = [await readTable(parts), await readTable([whole!])];
    expect(several.reader.sample).toHaveLength(SAMPLE_RECORDS);
    expect(several.reader.sample).toEqual(one.reader.sample);
    expect(several.records).toEqual(one.records);
  });

  // Where the system tells which files are open.
  test.skipIf(!existsSync('/proc/self/fd'))('many small files, and never two open', async () => {
    const many = files(...Array.from({ length: 300 }, (_, at) => `a,b\n${at},x\n`));
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    const reader = await openTable(many);
    expect(open() - before).toBeLessThanOrEqual(1);
    let rows = 0;
    for await (const batch of reader.batches({ includeFirst: false })) {
      rows += batch.rows;
      expect(open() - before).toBeLessThanOrEqual(1);
    }
    expect([rows, reader.totals().files.length]).toEqual([300, 300]);
    expect(open()).toBe(before);
  });

  test('each in its encoding, the first one reported', async () => {
    const { reader, records } = await readTable(
      files(
        'a,b\n1,é\n',
        Buffer.from('a,b\n2,é\n', 'latin1'),
        Buffer.from('\ufeffa,b\n3,é\n', 'utf16le'),
      ),
    );
    expect(reader.text).toEqual({ encoding: 'utf-8', delimiter: ',' });
    expect(records).toEqual([
      ['1', 'é'],
      ['2', 'é'],
      ['3', 'é'],
    ]);
  });

  test('progress goes over all of them', async () => {
    const seen: (readonly [number, number | null])[] = [];
    const both = files('a,b\n1,x\n', 'a,b\n22,x\n');
    await readTable(both, { onProgress: (read, total) => seen.push([read, total]) });
    expect(seen).toEqual([
      [8, 17],
      [17, 17],
    ]);
  });
});

describe('a copy counts its persons twice', () => {
  const [one, other] = ['a,b\n1,x\n2,y\n', 'a,b\n3,x\n'];
  test.each([
    ['under another name', [one, other, one], 2],
    ['packed', [one, gzipSync(one)], 1],
    ['unpacked', [gzipSync(one), other, one], 2],
    ['packed in two ways', [gzipSync(one, { level: 1 }), gzipSync(one, { level: 0 })], 1],
    ['with other record ends', [one, other, one.replaceAll('\n', '\r\n')], 2],
    ['with a byte order mark', [one, `\ufeff${one}`], 1],
    ['without its last record end', [one, one.trimEnd()], 1],
    ['in UTF-16', [one, Buffer.from(`\ufeff${one}`, 'utf16le')], 1],
    ['quoted', [one, '"a","b"\n"1","x"\n"2","y"\n'], 1],
    ['JSON lines, packed', ['{"a":1}\n', gzipSync('{"a":1}\n')], 1],
    [
      'beyond the sample',
      [`a,b\n${numbers(0, 2500)}`, one, gzipSync(`a,b\n${numbers(0, 2500)}`)],
      2,
    ],
  ])('%s', async (_, contents, later) => {
    const paths = files(...contents);
    for (const parser of ['bytes', 'csv-parse'] as const) {
      const error = await failure(readTable(paths, { parser }));
      expect([error.code, error.location]).toEqual(['E-USAGE', { file: paths[later] }]);
      expect(error.message).toContain('expected parts that differ, found the same content twice');
    }
  });

  test('before the files behind it are opened', async () => {
    const paths = files(`a,b\n${numbers(0, 2500)}`, one, one, 'a\nbroken');
    expect((await failure(readTable(paths))).code).toBe('E-USAGE');
  });

  test('but not where there is nobody', async () => {
    const { records } = await readTable(files('a,b\n', one, 'a,b\n', gzipSync('a,b\n')));
    expect(records).toHaveLength(2);
    const header = readTable(files('1,2\n', '1,2\n'), { includeFirst: true });
    expect((await failure(header)).code).toBe('E-USAGE');
  });

  test('and the checksum of the content is in no totals', async () => {
    const { totals } = await readTable(files(one, gzipSync(other)));
    expect(Object.keys(totals)).toEqual(['files', 'emptyLines']);
    expect(Object.keys(totals.files[1]!)).toEqual(['name', 'bytes', 'sha256', 'rows']);
  });
});

describe('folders named key=value', () => {
  const write = (...names: string[]) =>
    folder.write(Object.fromEntries(names.map((name, at) => [name, `a,b\n${at},x\n`])));

  test.each([
    ['differ', ['h1/dept=01/p.csv', 'h1/dept=01/q.csv', 'h1/dept=02/p.csv'], 2],
    ['are not everywhere', ['h2/p.csv', 'h2/dept=01/p.csv'], 1],
    ['differ higher up', ['h3/y=1/d=1/p.csv', 'h3/y=2/d=1/p.csv'], 1],
  ])('are a column to others where they %s', async (_, names, at) => {
    const paths = write(...names);
    const error = await failure(readTable(paths));
    expect([error.code, error.location]).toEqual(['E-DATA-SCHEMA', { file: paths[at] }]);
    expect(error.hint).toContain('assess a table that holds the column');
  });

  test('are none where they are the same, nor are names of files', async () => {
    const paths = write('h4/y=1/x/p=1.csv', 'h4/y=1/z/p=2.csv');
    expect((await readTable(paths)).records).toHaveLength(2);
  });
});

describe('a file that does not go with the first is named', () => {
  const far = `a,b\n${numbers(0, 2500)}`;
  test.each([
    ['another name', ['a,b\n1,2\n', 'a,CANARY\n1,2\n'], 'E-DATA-SCHEMA :2'],
    ['another order', ['a,b\n1,2\n', 'b,a\n1,2\n'], 'E-DATA-SCHEMA :1'],
    ['no header', ['a,b\n1,2\n', 'CANARY,2\n1,2\n'], 'E-DATA-SCHEMA :1'],
    ['another case', ['a,b\n1,2\n', 'A,b\n1,2\n'], 'E-DATA-SCHEMA :1'],
    ['more columns', ['a,b\n1,2\n', 'a,b,CANARY\n1,2,3\n'], 'E-DATA-SCHEMA '],
    ['fewer columns', ['a,b\n1,2\n', 'a\nCANARY\n'], 'E-DATA-SCHEMA '],
    ['another delimiter', ['a,b\n1,2\n', 'a;b\nCANARY;2\n'], 'E-DATA-SCHEMA '],
    ['another format', ['a,b\n1,2\n', '{"a":1,"b":"CANARY"}\n'], 'E-DATA-SCHEMA '],
    ['no record', ['a,b\n1,2\n', ''], 'E-DATA-EMPTY '],
    ['broken later', ['a,b\n1,2\n', 'a,b\n1,2\nCANARY\n'], 'E-DATA-RAGGED 3:'],
    ['beyond the sample', [far, 'a,CANARY\n1,2\n'], 'E-DATA-SCHEMA :2'],
    ['beyond the sample, more columns', [far, 'a,b,CANARY\n1,2,3\n'], 'E-DATA-SCHEMA '],
    ['beyond the sample, broken', [far, 'a,b\n1,2\nCANARY\n'], 'E-DATA-RAGGED 3:'],
  ])('%s', async (_, contents, expected) => {
    const paths = files(...contents);
    const error = await failure(readTable(paths));
    const { file, line = '', column } = error.location ?? {};
    const where = line === '' && column === undefined ? '' : `${line}:${column ?? ''}`;
    expect([file, `${error.code} ${where}`]).toEqual([paths[1], expected]);
    expect(`${error.stack}${error.hint}`).not.toContain('CANARY');
  });

  test('without a header, only the number of columns counts', async () => {
    const { records } = await readTable(files('1,2\n', '3,4\n'), { includeFirst: true });
    expect(records).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    const error = await failure(readTable(files('1,2\n', '3,4,5\n'), { includeFirst: true }));
    expect(error.code).toBe('E-DATA-SCHEMA');
  });

  test('one column stays one column', async () => {
    const { records, totals } = await readTable(files('a\n1\n\n', 'a\n2\n\n'));
    expect([records, totals.emptyLines]).toEqual([[['1'], [''], ['2'], ['']], 0]);
  });
});

describe('several files of JSON lines', () => {
  test('have the keys of the sample of all', async () => {
    const paths = files('{"a":1}\n', gzipSync('{"b":2}\n\n'), '{"c":"é","a":3}\n{"b":4}\n');
    const { reader, records, totals } = await readTable(paths);
    expect(reader).toMatchObject({ format: 'jsonl', first: ['a', 'b', 'c'], statesNames: true });
    expect(records).toEqual([
      ['1', '', ''],
      ['', '2', ''],
      ['3', '', 'é'],
      ['', '4', ''],
    ]);
    expect(reader.sample).toEqual(records);
    expect(totals.files.map(({ rows }) => rows)).toEqual([1, 1, 2]);
    expect(totals.emptyLines).toBe(1);
  });

  test.each([
    ['null and the text', ['{"a":null}\n', '{"a":""}\n'], '1:1'],
    ['the text and null', ['{"a":""}\n', '{"a":"x"}\n{"a":null}\n'], '2:1'],
    ['the text and no key', ['{"a":"","b":1}\n', '{"b":2}\n'], '1:1'],
    ['a column that those before lack', ['{"a":1}\n', '{"a":1,"b":""}\n'], '1:2'],
    [
      'beyond the sample',
      ['{"a":"","b":1}\n'.repeat(SAMPLE_RECORDS), '{"a":"x","b":1}\n{"b":1}\n'],
      '2:1',
    ],
  ])('have one kind of empty cell in a column: %s', async (_, contents, where) => {
    const paths = files(...contents);
    const error = await failure(readTable(paths));
    expect([place(error), error.location?.file]).toEqual([`E-DATA-JSON ${where}`, paths[1]]);
  });

  test('know no further key after it, as if they were one', async () => {
    const long = '{"a":1,"b":2}\n'.repeat(SAMPLE_RECORDS - 1);
    const { records } = await readTable(files(long, '{"c":3}\n{"b":2,"c":3}\n', '{"c":4}\n'));
    expect(records.slice(-3)).toEqual([
      ['', '', '3'],
      ['', '2', '3'],
      ['', '', '4'],
    ]);
    for (const contents of [
      [long, '{"a":1}\n{"a":1,"c":3}\n'],
      [`${long}{"a":1}\n`, '{"a":1}\n{"a":1,"c":3}\n'],
    ]) {
      const paths = files(...contents);
      const error = await failure(readTable(paths));
      expect([place(error), error.location?.file]).toEqual(['E-DATA-JSON 2:2', paths[1]]);
    }
  });
});
