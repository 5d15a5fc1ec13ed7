import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../src/classes/leave-one-out.ts';
import { groupByTuples, groupOfRows } from '../../src/classes/tuple-order.ts';
import { tupleSizes } from '../../src/classes/tuple-sizes.ts';

/** Columns of up to five codes, of which some may need a word of their own. */
const columns = fc
  .tuple(fc.nat(4), fc.nat(30))
  .chain(([width, rows]) =>
    fc.array(
      fc.record({
        values: fc.constantFrom(3, 2 ** 31),
        codes: fc.array(fc.nat(2), { minLength: rows, maxLength: rows }),
      }),
      { minLength: width, maxLength: width },
    ),
  )
  .map((all) => all.map(({ values, codes }) => ({ values, codes: Uint32Array.from(codes) })));

function naive(all: readonly { codes: Uint32Array }[], rows: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const key = all.map(({ codes }) => codes[row]).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => a[0]! - b[0]!);
}

describe('groupByTuples', () => {
  it('puts rows together exactly when all their codes are equal', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const rows = all[0]?.codes.length ?? 3;
        const { order, starts } = groupByTuples(all, rows);
        const groups = [...starts.keys()]
          .slice(1)
          .map((id) => [...order.subarray(starts[id - 1], starts[id])])
          .sort((a, b) => a[0]! - b[0]!);
        expect(groups).toEqual(naive(all, rows));
        const sizes = [...tupleSizes(all, rows)].sort((a, b) => a - b);
        expect(sizes).toEqual(groups.map((group) => group.length).sort((a, b) => a - b));
        const groupOf = groupOfRows({ order, starts });
        for (const group of groups) {
          expect(new Set(group.map((row) => groupOf[row])).size).toBe(1);
        }
      }),
    );
  });

  it('orders the rows of a group by something that parts none', () => {
    const codes = Uint32Array.of(1, 0, 1, 1);
    const word = Uint32Array.of(2, 9, 0, 1);
    const { order, starts } = groupByTuples([{ codes, values: 2 }], 4, { word, range: 10 });
    expect([...order]).toEqual([1, 2, 3, 0]);
    expect([...starts]).toEqual([0, 1, 4]);
  });

  it('makes one group of everybody without columns, and none without rows', () => {
    expect([...groupByTuples([], 3).starts]).toEqual([0, 3]);
    expect([...groupByTuples([], 0).starts]).toEqual([0]);
  });
});

describe('leaveOneOut', () => {
  it('gives the groups of all other columns, for each column once', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const rows = all[0]?.codes.length ?? 0;
        const placed = all.map((one, column) => ({ ...one, column }));
        const seen = [...leaveOneOut(placed, rows)].map(({ column, others }) => {
          const expected = naive(
            all.filter((_, at) => at !== column),
            rows,
          );
          expect(naive(others, rows)).toEqual(expected);
          return column;
        });
        expect(seen.sort()).toEqual([...all.keys()].sort());
      }),
    );
  });
});
