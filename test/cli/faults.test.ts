import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTAINERS } from '../conformance/containers.ts';
import { CELL, csv, fault, file, folder, HEADER, record } from '../support/faults.ts';
import { run } from '../support/run.ts';

/** The record at which late faults happen: beyond everything that is read ahead. */
const LATE = Number(process.env.HEALTHRISK_LATE_ROW ?? 300_000);

describe('a record that is late and wrong', () => {
  const at = (line: string) => (row: number) => (row === LATE ? line : record(row));

  it.each([
    ['a field more', `${record(1)},${CELL}x`],
    ['a field less', `${CELL}a,${CELL}b`],
  ])('has %s', async (_, line) => {
    const path = file('ragged.csv', csv(LATE + 9, at(line)));
    const expected = { exit: 65, error: 'E-DATA-RAGGED' };
    expect(await fault([path])).toEqual({ ...expected, place: `${path}:${LATE + 1}` });
    const packed = file('ragged.csv.gz', gzipSync(readFileSync(path), { level: 1 }));
    expect(await fault([packed])).toEqual({ ...expected, place: `${packed}:${LATE + 1}` });
  });

  it('is in the second of two files', async () => {
    const first = file('part-1.csv', csv(9));
    const second = file('part-2.csv', csv(LATE, at(`${CELL},${CELL}`)));
    expect(await fault([first, second])).toEqual({
      exit: 65,
      error: 'E-DATA-RAGGED',
      place: `${second}:${LATE + 1}`,
    });
  });

  it('opens a quote that is never closed', async () => {
    const path = file('quote.csv', csv(LATE + 9, at(`${CELL}a,${CELL}b,"${CELL}`)));
    expect(await fault([path])).toEqual({
      exit: 65,
      error: 'E-DATA-QUOTE',
      place: `${path}:${LATE + 1}:3`,
    });
  });

  it('is no JSON', async () => {
    const line = (row: number) => `{"a":"${CELL}${row % 9}","b":"${CELL}","s":"${CELL}${row % 5}"}`;
    const lines = Array.from({ length: LATE + 9 }, (_, row) => line(row));
    lines[LATE] = `{"a":"${CELL}`;
    const path = file('late.jsonl', lines.join('\n'));
    expect(await fault([path])).toEqual({
      exit: 65,
      error: 'E-DATA-JSON',
      place: `${path}:${LATE + 1}:1`,
    });
  });

  it('leaves a report of an earlier run as it was', async () => {
    const path = file('late.csv', csv(LATE + 9, at(CELL)));
    const report = file('earlier.json', 'earlier');
    const ran = await run(['assess', path, '--no-config', '--output', `json=${report}`]);
    expect(ran).toMatchObject({ code: 65, stdout: '' });
    expect(readFileSync(report, 'utf8')).toBe('earlier');
  });
});

describe('bytes that do not decode', () => {
  it.each([
    ['no byte of UTF-8', [0xff], LATE + 1],
    ['half a character', [0xc3], LATE + 1],
    ['a record of one byte that is none', [0x0a, 0xff], LATE + 2],
  ])('at the very end: %s', async (_, bytes, line) => {
    const text = Buffer.from(csv(LATE).slice(0, -1));
    const path = file('end.csv', Buffer.concat([text, Buffer.from(bytes)]));
    expect(await fault([path])).toEqual({
      exit: 65,
      error: 'E-DATA-ENCODING',
      place: `${path}:${line}`,
    });
  });

  it('at the end of a small file, where the encoding is named', async () => {
    const path = file('small.csv', Buffer.concat([Buffer.from(csv(5)), Buffer.from([0xff])]));
    expect(await fault([path, '--encoding', 'utf-8'])).toEqual({
      exit: 65,
      error: 'E-DATA-ENCODING',
      place: `${path}:7`,
    });
  });

  it('in Windows-1252, late', async () => {
    const accents = (row: number) => {
      if (row === 1) return record(row).replace('a', 'é');
      return row === LATE ? `${record(row)}\u0081` : record(row);
    };
    const path = file('latin.csv', Buffer.from(csv(LATE + 9, accents), 'latin1'));
    expect(await fault([path])).toEqual({
      exit: 65,
      error: 'E-DATA-ENCODING',
      place: `${path}:${LATE + 1}`,
    });
  });
});

describe('a gzip archive', () => {
  const whole = gzipSync(csv(50_000, (row) => `${record(row)}${row}`));
  const changed = (fromEnd: number) => {
    const bytes = Buffer.from(whole);
    bytes[bytes.length - fromEnd]! ^= 1;
    return bytes;
  };

  it.each([
    ['with a wrong checksum', changed(8)],
    ['with a wrong size', changed(1)],
    ['cut inside the trailer', whole.subarray(0, -1)],
    ['without its trailer', whole.subarray(0, -8)],
    ['cut in the middle', whole.subarray(0, whole.length >> 1)],
  ])('%s', async (_, bytes) => {
    const path = file('broken.csv.gz', bytes);
    expect(await fault([path])).toEqual({ exit: 65, error: 'E-DATA-GZIP', place: path });
  });
});

describe('a Parquet file', () => {
  let whole: Buffer;
  beforeAll(async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => `${record(row)}${row}`.split(','));
    const [path] = await CONTAINERS.Parquet!.write(folder, HEADER.split(','), rows);
    whole = readFileSync(path!);
  });
  const size = () => whole.length;

  it.each<[string, () => number]>([
    ['after its first letters', () => 4],
    ['in its first page', () => 100],
    ['in the middle', () => size() >> 1],
    ['before its footer', () => size() - 800],
    ['before its last letters', () => size() - 4],
    ['before its last byte', () => size() - 1],
  ])('cut %s', async (_, length) => {
    const path = file('cut.parquet', whole.subarray(0, length()));
    expect(await fault([path])).toEqual({ exit: 65, error: 'E-DATA-PARQUET', place: path });
  });

  it('damaged in a late page', async () => {
    const bytes = Buffer.from(whole);
    bytes.fill(0xff, Math.floor(size() * 0.7), Math.floor(size() * 0.7) + 64);
    const path = file('damaged.parquet', bytes);
    expect(await fault([path])).toEqual({ exit: 65, error: 'E-DATA-PARQUET', place: path });
  });

  it('on standard input, or packed', async () => {
    const foreign = { exit: 65, error: 'E-DATA-FOREIGN' };
    expect(await fault(['-'], { stdin: whole })).toEqual({ ...foreign, place: 'stdin' });
    const packed = file('table.parquet.gz', gzipSync(whole));
    expect(await fault([packed])).toEqual({ ...foreign, place: packed });
  });
});

describe('several files', () => {
  it.each([
    ['another column', 'a,b,t', 3],
    ['another order', 'b,a,s', 1],
    ['a column more', 'a,b,s,t', null],
  ])('of which one has %s', async (_, header, column) => {
    const first = file('one.csv', csv(3));
    const cells = header.split(',').map(() => CELL);
    const second = file('two.csv', `${header}\n${cells.join(',')}\n`);
    const { place, ...found } = await fault([first, second]);
    expect(found).toEqual({ exit: 65, error: 'E-DATA-SCHEMA' });
    // A column without its line would read as a line.
    expect(place).toBe(column === null ? second : `${second}, column ${column}`);
  });
});
