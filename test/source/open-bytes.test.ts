import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { openCsv } from '../../src/source/open-csv.ts';
import { failure, read, readAll } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('what cannot be read', () => {
  test.each([
    ['no file', () => join(folder, 'none.csv'), 'E-INPUT-NOT-FOUND'],
    ['a file as a folder', () => join(file('plain.csv', 'a'), 'x.csv'), 'E-INPUT-NOT-FOUND'],
    ['an empty path', () => '', 'E-INPUT-NOT-FOUND'],
    ['a folder', () => folder, 'E-INPUT-DIRECTORY'],
    ['a path with NUL', () => 'a\0b', 'E-INPUT-UNREADABLE'],
  ])('%s', async (_, path, code) => {
    const error = await failure(openCsv(path()));
    expect(error).toMatchObject({ code, exitCode: 66, location: { file: path() } });
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (skipped for root, who may read everything)',
    async () => {
      const path = file('closed.csv', 'a');
      chmodSync(path, 0);
      expect((await failure(openCsv(path))).code).toBe('E-INPUT-UNREADABLE');
    },
  );

  test('a stream that breaks off', async () => {
    const stdin = new Readable({
      read() {
        this.push('a,b\n');
        this.destroy(Object.assign(new Error('secret'), { code: 'EIO' }));
      },
    });
    const error = await failure(openCsv('-', { stdin }));
    expect(error).toMatchObject({ code: 'E-INPUT-UNREADABLE', location: { file: 'stdin' } });
    expect(error.message).toContain('EIO');
    expect(error.message).not.toContain('secret');
  });
});

describe('what is read', () => {
  test('names: the base name of a file, stdin, and the path as given in errors', async () => {
    const path = file('ragged.csv', 'a,b\n1\n');
    const reader = await openCsv(file('stays.csv', 'a,b\n1,2\n'));
    expect(reader.name).toBe('stays.csv');
    await reader.close();
    expect((await read('a,b\n')).reader.name).toBe('stdin');
    expect((await failure(openCsv(path).then(readAll))).location?.file).toBe(path);
    expect((await failure(read('a,b\n1\n'))).location?.file).toBe('stdin');
  });

  test('progress: bytes of the file as stored, of its size; of stdin the size is unknown', async () => {
    const seen: [number, number | null][] = [];
    const onProgress = (bytes: number, total: number | null) => seen.push([bytes, total]);
    await readAll(await openCsv(file('size.csv', 'a,b\n1,2\n'), { onProgress }));
    expect(seen).toEqual([[8, 8]]);
    seen.length = 0;
    await read('a,b\n1,2\n', { onProgress, chunkSize: 5, parser: 'bytes' });
    expect(seen).toEqual([
      [5, null],
      [8, null],
    ]);
  });

  test('closing twice, or after an error, is no error; a stream is released', async () => {
    const reader = await openCsv(file('twice.csv', 'a,b\n1,2\n'));
    await reader.close();
    await reader.close();
    const stdin = Readable.from([Buffer.from('a,b\n1,2"\n')]);
    await failure(openCsv('-', { stdin }).then(readAll));
    expect(stdin.destroyed).toBe(true);
  });
});

describe('a file that changes while it is read', () => {
  const DATE = 1_700_000_000;
  // Longer than what is read to open it.
  const lines = 'a,b\n'.repeat(1_500_000);

  test.each<[string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, '1,2\n')],
    ['shrinks', (path) => truncateSync(path, lines.length - 2)],
    ['is written over with as many bytes', (path) => utimesSync(path, 1, 1)],
    [
      'grows under its old date',
      (path) => {
        appendFileSync(path, '1,2\n');
        utimesSync(path, DATE, DATE);
      },
    ],
  ])('%s', async (what, change) => {
    const path = file(`${what}.csv`, lines);
    utimesSync(path, DATE, DATE);
    const reader = await openCsv(path);
    change(path);
    let rows = 0;
    const reading = (async () => {
      for await (const batch of reader.batches({ includeFirst: true })) rows += batch.rows;
    })();
    const error = await failure(reading);
    expect(error).toMatchObject({ code: 'E-INPUT-CHANGED', exitCode: 66 });
    expect(error.location).toEqual({ file: path });
    expect(rows).toBeGreaterThan(1_000_000);
  });
});
