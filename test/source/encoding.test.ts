import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/model/csv.ts';
import { failure, place, read } from './read.ts';

const TEXT = 'âge,œuvre\n€ 12,réa 😀\n';
const LATIN = 'âge,œuvre\n€ 12,réa\n';
const UNDEFINED_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function cells(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('encoding', () => {
  const mark = '\ufeff';
  test.each<[string, Encoding, Buffer, string]>([
    ['UTF-8', 'utf-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a mark', 'utf-8', Buffer.from(mark + TEXT), TEXT],
    ['Windows-1252', 'windows-1252', iconv.encode(LATIN, 'windows-1252'), LATIN],
    ['UTF-16LE with a mark', 'utf-16le', Buffer.from(mark + TEXT, 'utf16le'), TEXT],
    ['UTF-16BE with a mark', 'utf-16be', utf16be(mark + TEXT), TEXT],
  ])('%s is found, whatever the size of the chunks', async (_, encoding, bytes, text) => {
    for (const chunkSize of [1, 2, 3, 5, bytes.length]) {
      const { reader, records } = await read(bytes, { chunkSize });
      expect(reader.text?.encoding).toBe(encoding);
      expect(records).toEqual(cells(text));
    }
  });

  test.each<[Encoding, Buffer, string]>([
    ['utf-8', Buffer.from(TEXT), TEXT],
    ['windows-1252', Buffer.from(LATIN), iconv.decode(Buffer.from(LATIN), 'windows-1252')],
    ['utf-16le', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['utf-16be', utf16be(TEXT), TEXT],
  ])('%s is taken when declared', async (encoding, bytes, text) => {
    expect((await read(bytes, { encoding, delimiter: ',' })).records).toEqual(cells(text));
  });

  test('only the first mark is dropped', async () => {
    expect((await read('\ufeff\ufeffa,\ufeffb\n')).records).toEqual([['\ufeffa', '\ufeffb']]);
  });

  test('NUL in UTF-8 is a character', async () => {
    expect((await read('a,b\n\0,"\0""\0"\n')).records[1]).toEqual(['\0', '\0"\0']);
  });

  test('a mark that contradicts the declaration is refused with the right name', async () => {
    const error = await failure(read('\ufeffa,b\n', { encoding: 'windows-1252' }));
    expect(place(error)).toBe('E-DATA-ENCODING 1');
    expect(error.hint).toContain('--encoding utf-8');
  });

  test.each<[string, Buffer]>([
    ['utf-16le', Buffer.from('age,sex\n', 'utf16le')],
    ['utf-16be', utf16be('age,sex\n')],
  ])('%s without a mark has to be declared', async (encoding, bytes) => {
    const error = await failure(read(bytes));
    expect(place(error)).toBe('E-DATA-ENCODING 1');
    expect(error.hint).toContain(encoding);
  });

  test.each(UNDEFINED_1252)('byte %i is neither UTF-8 nor Windows-1252', async (byte) => {
    const bytes = Buffer.from([0x61, 0x0a, 0xe9, 0x0a, byte, 0x0a]);
    expect(place(await failure(read(bytes)))).toBe('E-DATA-ENCODING 2');
    expect(place(await failure(read(bytes, { encoding: 'windows-1252' })))).toBe(
      'E-DATA-ENCODING 3',
    );
  });

  test.each<[string, Encoding, Buffer, number]>([
    ['an overlong form', 'utf-8', Buffer.from([0x61, 0x0a, 0xc0, 0x80, 0x0a]), 2],
    ['a surrogate', 'utf-8', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80, 0x0a]), 2],
    ['a cut character', 'utf-8', Buffer.from([0x61, 0x0a, 0x0a, 0xf0, 0x9f, 0x98]), 3],
    ['a lone high surrogate', 'utf-16le', Buffer.from('a\n\ud83dx\n', 'utf16le'), 2],
    ['a lone low surrogate', 'utf-16le', Buffer.from('a\n\n\ude00x\n', 'utf16le'), 3],
    ['a high surrogate at the end', 'utf-16be', utf16be('a\n\ud83d'), 2],
    ['an odd number of bytes', 'utf-16be', Buffer.concat([utf16be('a\nb\n'), Buffer.from('c')]), 3],
  ])('%s is refused in %s, whatever the size of the chunks', async (_, encoding, bytes, line) => {
    for (const chunkSize of [1, 2, 3, bytes.length]) {
      const error = await failure(read(bytes, { encoding, chunkSize }));
      expect(place(error)).toBe(`E-DATA-ENCODING ${line}`);
      expect(error.hint).toContain('--encoding');
    }
  });

  describe('beyond the first 4 MiB', () => {
    const line = `${'x'.repeat(61)},y\n`;
    const lines = (4 << 20) / line.length;

    test.each([1, 2, 3])('a character cut %i bytes before the border is no error', async (back) => {
      const last = `y,${'x'.repeat(line.length - 2 - back)}😀\n`;
      const { reader, records } = await read(line.repeat(lines - 1) + last);
      expect(reader.text?.encoding).toBe('utf-8');
      expect(records.at(-1)?.[1]).toMatch(/x😀$/);
    });

    test('what is not UTF-8 is refused with its line', async () => {
      const bytes = Buffer.concat([Buffer.from(line.repeat(lines)), Buffer.from([0xe9, 0x2c])]);
      expect(place(await failure(read(bytes)))).toBe(`E-DATA-ENCODING ${lines + 1}`);
    });

    test('what is undefined in Windows-1252 is refused with its line', async () => {
      const latin = Buffer.from(`é${line.repeat(lines)}`, 'latin1');
      const bytes = Buffer.concat([latin, Buffer.from([0x81])]);
      expect(place(await failure(read(bytes)))).toBe(`E-DATA-ENCODING ${lines + 1}`);
    });
  });
});
