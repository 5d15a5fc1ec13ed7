import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packKeys, unpacked } from '../../src/classes/packed-keys.ts';
import { radixOrder } from '../../src/classes/radix-order.ts';

/** Words whose range is just above their values, or as large as can be. */
const words = fc.array(fc.tuple(fc.constantFrom(1, 2, 9, 70_000, 2 ** 32), fc.boolean()), {
  minLength: 1,
  maxLength: 3,
});

describe('radixOrder', () => {
  it('sorts like a comparison of all words, and is stable', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.array(fc.nat(2 ** 32 - 1), { minLength: 3, maxLength: 3 })),
        (ranges, rows) => {
          const made = ranges.map(([range, isTight], at) => {
            const word = Uint32Array.from(rows, (row) => row[at]! % range);
            return { word, range: isTight ? Math.max(...word, 0) + 1 : range };
          });
          const { order, first } = radixOrder(made, rows.length);
          const expected = rows
            .map((_, row) => row)
            .sort((a, b) => {
              for (const { word } of made) if (word[a] !== word[b]) return word[a]! - word[b]!;
              return a - b;
            });
          expect([...order]).toEqual(expected);
          expect([...first]).toEqual(expected.map((row) => made[0]!.word[row]));
        },
      ),
    );
  });

  it('sorts keys of every byte', () => {
    const word = Uint32Array.from({ length: 40_000 }, (_, row) => Math.imul(row, 0x9e3779b1));
    const { first } = radixOrder([{ word, range: 2 ** 32 }], word.length);
    expect(first).toEqual(word.toSorted());
  });
});

describe('packKeys', () => {
  const column = (values: number, ...codes: number[]) => ({
    codes: Uint32Array.from(codes),
    values,
  });

  it('takes one word while the tuples can be numbered with 32 bits', () => {
    const [word, ...others] = packKeys([column(2 ** 16, 65_535, 1), column(2 ** 16, 65_535, 2)], 2);
    expect(others).toEqual([]);
    expect(word).toEqual({ word: Uint32Array.of(2 ** 32 - 1, 65_538), range: 2 ** 32 });
  });

  it('takes another word before a number would wrap', () => {
    const packed = packKeys(
      [column(2 ** 16, 65_535), column(2 ** 16 + 1, 65_536), column(2, 1)],
      1,
    );
    expect(packed.map(({ range }) => range)).toEqual([2 ** 16, (2 ** 16 + 1) * 2]);
  });

  it('is undone where one word holds all columns', () => {
    const columns = [
      column(2 ** 16, 65_535, 0, 7),
      column(3, 2, 0, 1),
      column(2 ** 14, 16_383, 0, 5),
    ];
    const [only, ...others] = packKeys(columns, 3);
    expect(others).toEqual([]);
    expect(unpacked(only!.word, columns)).toEqual(columns.map(({ codes }) => codes));
  });

  it('leaves the codes of a column alone', () => {
    const codes = Uint32Array.of(3, 1);
    packKeys([{ codes, values: 4 }, column(5, 1, 1)], 2);
    expect([...codes]).toEqual([3, 1]);
  });
});
