import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile, readTextStream, SMALL_FILE_MAX } from '../../src/yaml/read-text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'healthrisk-text-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

writeFileSync(path('a'), '\ufeffé');
symlinkSync(path('a'), path('link'));
writeFileSync(path('latin'), Buffer.from([0x61, 0xe9]));
writeFileSync(path('large'), '');
truncateSync(path('large'), SMALL_FILE_MAX + 1);
writeFileSync(path('four'), 'abcd');
execFileSync('mkfifo', [path('pipe')]);

describe('readTextFile', () => {
  it('gives the text without its mark, and all its bytes', async () => {
    for (const name of ['a', 'link']) {
      const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
      const found = await readTextFile(path(name));
      expect(found).toMatchObject({ problem: null, text: 'é' });
      expect(found.problem === null && [...found.bytes]).toEqual([...bytes]);
    }
  });

  it.each([
    [path('none'), 'missing'],
    [path('a/b'), 'missing'],
    [folder, 'directory'],
    [path('pipe'), 'not-a-file'],
    ['/dev/zero', 'not-a-file'],
    [path('large'), 'too-large'],
    [path('latin'), 'not-utf-8'],
  ])('%s is %s', async (file, problem) => {
    expect(await readTextFile(file)).toEqual({
      problem,
      most: SMALL_FILE_MAX,
    });
  });

  it('reads as much as it may, and no more', async () => {
    expect((await readTextFile(path('four'), 4)).problem).toBeNull();
    expect((await readTextFile(path('four'), 3)).problem).toBe('too-large');
    // The system says that it has no bytes, and it has some.
    expect((await readTextFile('/proc/self/status', 4)).problem).toBe('too-large');
  });
});

describe('readTextStream', () => {
  const of = (pieces: (Uint8Array | string)[], most?: number) =>
    readTextStream(Readable.from(pieces), most);

  it('joins pieces, even inside a character', async () => {
    const found = await of([Buffer.from([0xc3]), Buffer.from([0xa9]), 'b']);
    expect(found).toMatchObject({ problem: null, text: 'éb' });
  });

  it('refuses other bytes, and stops at the limit', async () => {
    expect(await of([Buffer.from([0xe9, 0x61])])).toMatchObject({ problem: 'not-utf-8' });
    expect(await of(['ab', 'cd'], 4)).toMatchObject({ problem: null });
    expect(await of(['ab', 'cd'], 3)).toMatchObject({ problem: 'too-large' });
    async function* endless() {
      while (true) yield 'x'.repeat(1000);
    }
    expect(await readTextStream(endless(), 10_000)).toMatchObject({ problem: 'too-large' });
    // biome-ignore lint/correctness/useYield: it breaks before it gives anything
    async function* broken(): AsyncGenerator<string> {
      throw new Error('EIO');
    }
    expect(await readTextStream(broken())).toMatchObject({ problem: 'unreadable' });
  });
});
