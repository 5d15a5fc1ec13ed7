import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumsByKey } from '../../src/classes/sums-by-key.ts';

it('sums the weights of equal keys, in the order of the keys, however wide they are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 5, 70, 70_000, 2 ** 32),
      fc.array(fc.tuple(fc.nat(2 ** 32 - 1), fc.integer({ min: 1, max: 9 }))),
      (range, rows) => {
        const word = Uint32Array.from(rows, ([key]) => key % range);
        const weights = Uint32Array.from(rows, ([, weight]) => weight);
        const expected = new Map<number, number>();
        for (const [row, key] of word.entries()) {
          expected.set(key, (expected.get(key) ?? 0) + weights[row]!);
        }
        const { keys, sums } = sumsByKey({ word, range }, weights);
        expect([...keys].map((key, at) => [key, sums[at]])).toEqual(
          [...expected].sort((a, b) => a[0] - b[0]),
        );
        expect([...word]).toEqual(rows.map(([key]) => key % range));
        expect([...weights]).toEqual(rows.map(([, weight]) => weight));
      },
    ),
  );
});
