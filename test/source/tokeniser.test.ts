import { describe, expect, test } from 'vitest';
import type { ParseOptions } from '../../src/source/records.ts';
import { PIECE_SIZE, Tokeniser } from '../../src/source/tokeniser.ts';
import { cut, place, texts } from './read.ts';

const OPTIONS: ParseOptions = {
  delimiter: ';',
  oneField: false,
  file: 'f',
  recordSizeMax: 1 << 21,
};

/** The records of each call that gave some. */
function batches(tokeniser: Tokeniser, pieces: readonly (string | Buffer)[]): string[][][] {
  const found: string[][][] = [];
  for (const piece of pieces) {
    if (tokeniser.take(Buffer.from(piece))) found.push(texts(tokeniser.batch));
  }
  if (tokeniser.finish(true)) found.push(texts(tokeniser.batch));
  return found;
}

describe('the tokeniser', () => {
  test('gives records as soon as they end, and keeps what a border cuts', () => {
    const tokeniser = new Tokeniser(OPTIONS);
    expect(batches(tokeniser, ['a;b\n"1', '"";";2\n3;', '4\r\n5;6'])).toEqual([
      [['a', 'b']],
      [['1";', '2']],
      [['3', '4']],
      [['5', '6']],
    ]);
    expect(tokeniser.error).toBeNull();
  });

  test('quoted and unquoted, equal texts are equal bytes', () => {
    const tokeniser = new Tokeniser(OPTIONS);
    tokeniser.take(Buffer.from('"é\0";é\0\n"""";""\n'));
    const { bytes, starts, ends, rows } = tokeniser.batch;
    const cells = [0, 1, 2, 3].map((at) => bytes.toString('latin1', starts[at], ends[at]));
    expect(rows).toBe(2);
    expect(cells).toEqual(['Ã©\0', 'Ã©\0', '"', '']);
  });

  test('the batch, its bytes and its places are used again', () => {
    const tokeniser = new Tokeniser(OPTIONS);
    const { batch } = tokeniser;
    const piece = Buffer.from('a;b\n'.repeat(PIECE_SIZE / 4));
    tokeniser.take(piece);
    const { bytes, starts, ends } = batch;
    tokeniser.take(piece);
    expect(tokeniser.batch).toBe(batch);
    expect(batch.bytes === bytes && batch.starts === starts && batch.ends === ends).toBe(true);
    expect(batch.rows).toBe(PIECE_SIZE / 4);
  });

  test('the text that was handed over stays as it was', () => {
    const piece = Buffer.from('"a""b";1\n');
    new Tokeniser(OPTIONS).take(piece);
    expect(piece.toString()).toBe('"a""b";1\n');
  });

  test('a record of many pieces, and another one behind it', () => {
    const long = 'x""'.repeat(PIECE_SIZE);
    const text = `a;b\n"${long}";2\n3;"${long}"\n`;
    const pieces = cut(Buffer.from(text), 50_000);
    const cell = 'x"'.repeat(PIECE_SIZE);
    const found = batches(new Tokeniser(OPTIONS), pieces).flat();
    expect(found.length).toBe(3);
    expect(found[1]![0] === cell && found[2]![1] === cell).toBe(true);
  });

  test('a record is refused as soon as it is too long, not when more of it is there', () => {
    const tokeniser = new Tokeniser({ ...OPTIONS, recordSizeMax: 100 });
    expect(tokeniser.take(Buffer.from(`a;b\n${'x'.repeat(80)}`))).toBe(true);
    expect(tokeniser.error).toBeNull();
    expect(tokeniser.take(Buffer.from('x'.repeat(21)))).toBe(false);
    expect(place(tokeniser.error!)).toBe('E-LIMIT-RECORD 2');
  });

  test('as many cells as bytes', () => {
    const text = `${';'.repeat(PIECE_SIZE - 1)}\n`;
    const tokeniser = new Tokeniser(OPTIONS);
    const found = batches(tokeniser, [text, text]).flat();
    expect(found.map((record) => record.length)).toEqual([PIECE_SIZE, PIECE_SIZE]);
    expect(found.flat().every((cell) => cell === '')).toBe(true);
  });

  test('lines: of records, of quoted line feeds, of empty lines', () => {
    const tokeniser = new Tokeniser(OPTIONS);
    for (const piece of ['\n\na;"b\n', '\nc"\r\n', '1;2\n"', '\n', '";3\n4;"\n']) {
      tokeniser.take(Buffer.from(piece));
    }
    expect(tokeniser.line()).toBe(10);
    tokeniser.take(Buffer.from('"\n5\n6\n'));
    expect(texts(tokeniser.batch)).toEqual([['4', '\n']]);
    expect(place(tokeniser.error!)).toBe('E-DATA-RAGGED 11');
  });
});
