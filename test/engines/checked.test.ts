import { describe, expect, it } from 'vitest';
import { checked } from '../../src/engines/checked.ts';
import type { EquivalenceClass } from '../../src/model/class.ts';

const found = (size: number, times: number): EquivalenceClass => ({
  ...{ size, candidates: size, times, counts: [] },
});

describe('checked', () => {
  it('lets complete classes through', () => {
    const sizes: number[] = [];
    const out = checked(({ size }) => sizes.push(size), 7);
    out.visit(found(2, 2));
    out.visit(found(3, 1));
    out.finish();
    expect(sizes).toEqual([2, 3]);
  });

  it.each([
    [[found(2, 1)], 3],
    [[found(2, 2)], 3],
    [[found(0, 1)], 0],
    [[found(1, 0)], 0],
  ])('stops when classes are lost, doubled or empty', (classes, total) => {
    expect(() => {
      const out = checked(() => {}, total);
      for (const one of classes) out.visit(one);
      out.finish();
    }).toThrow(/invariant/);
  });
});
