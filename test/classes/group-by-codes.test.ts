import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingSort } from '../../src/classes/counting-sort.ts';
import { groupByCodes } from '../../src/classes/group-by-codes.ts';

describe('groupByCodes', () => {
  it('agrees with a map over joined integers, also after its table has grown', () => {
    const rows = 60_000;
    const a = Uint32Array.from({ length: rows }, (_, row) => (row * 2654435761) % 997);
    const b = Uint32Array.from({ length: rows }, (_, row) => (row * 40503) % 101);
    const { groupOf, firstRow } = groupByCodes([a, b], rows);
    const ids = new Map<string, number>();
    for (let row = 0; row < rows; row++) {
      const key = `${a[row]} ${b[row]}`;
      if (!ids.has(key)) ids.set(key, ids.size);
      expect(groupOf[row]).toBe(ids.get(key));
    }
    expect(firstRow).toHaveLength(ids.size);
  });

  it('keeps every tuple apart when all are different', () => {
    const codes = Uint32Array.from({ length: 50_000 }, (_, row) => row * 65_536);
    expect(groupByCodes([codes], codes.length).firstRow).toHaveLength(new Set(codes).size);
  });

  it('makes one group of everybody without columns, and none without rows', () => {
    expect(groupByCodes([], 3)).toEqual({
      groupOf: new Uint32Array(3),
      firstRow: new Uint32Array(1),
    });
    expect(groupByCodes([], 0).firstRow).toHaveLength(0);
  });
});

describe('countingSort', () => {
  it('is a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (keys) => {
        const { order, starts } = countingSort(Uint32Array.from(keys), 10);
        const expected = keys.map((_, row) => row).sort((x, y) => keys[x]! - keys[y]! || x - y);
        expect([...order]).toEqual(expected);
        for (let key = 0; key < 10; key++) {
          expect(starts[key + 1]! - starts[key]!).toBe(keys.filter((one) => one === key).length);
        }
      }),
    );
  });
});
