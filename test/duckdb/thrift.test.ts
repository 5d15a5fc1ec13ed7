import { describe, expect, it } from 'vitest';
import { walkThrift } from '../../src/duckdb/thrift.ts';

/** Every text with the way to it. */
function texts(bytes: readonly number[]): [string, string][] {
  const found: [string, string][] = [];
  const buffer = Buffer.from(bytes);
  walkThrift(buffer, (path, start, end) => {
    found.push([path.join('/'), buffer.toString('latin1', start, end)]);
  });
  return found;
}

const [A, B] = [0x61, 0x62];

describe('a structure of Thrift', () => {
  it.each<[string, number[], [string, string][]]>([
    ['nothing', [0], []],
    ['a text', [0x18, 2, A, B, 0], [['1', 'ab']]],
    ['an empty text', [0x18, 0, 0], [['1', '']]],
    ['true, false, then a text', [0x11, 0x12, 0x18, 1, A, 0], [['3', 'a']]],
    [
      'integers of one and more bytes',
      [0x13, 0x80, 0x15, 0x80, 0x01, 0x16, 0xff, 0xff, 0x03, 0x18, 1, A, 0],
      [['4', 'a']],
    ],
    ['a double', [0x17, 1, 2, 3, 4, 5, 6, 7, 8, 0x18, 1, A, 0], [['2', 'a']]],
    ['a field with a long id', [0x08, 0xd0, 0x0f, 1, A, 0], [['1000', 'a']]],
    [
      'a list of texts',
      [0x19, 0x28, 1, A, 1, B, 0],
      [
        ['1/0', 'a'],
        ['1/1', 'b'],
      ],
    ],
    ['a list of booleans', [0x19, 0x21, 1, 2, 0x18, 1, A, 0], [['2', 'a']]],
    ['a long list', [0x19, 0xf3, 16, ...new Array(16).fill(9), 0x18, 1, A, 0], [['2', 'a']]],
    [
      'structures in a list',
      [0x29, 0x2c, 0x48, 1, A, 0, 0x48, 1, B, 0, 0],
      [
        ['2/0/4', 'a'],
        ['2/1/4', 'b'],
      ],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(texts(bytes)).toEqual(expected);
  });

  it.each([
    ['cut short', [0x18, 2, A]],
    ['without an end', [0x11]],
    ['with bytes behind it', [0, 0]],
    ['with a map', [0x1b, 1, 0x88, 1, A, 1, B, 0]],
  ])('%s is a bug', (_, bytes) => {
    expect(() => texts(bytes)).toThrow('invariant broken');
  });
});
