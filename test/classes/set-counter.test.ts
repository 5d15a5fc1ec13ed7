import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetCounter } from '../../src/classes/set-counter.ts';

const sets = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), {
  maxLength: 200,
});

describe('SetCounter', () => {
  it('counts equal sets, class after class, also after its table has grown', () => {
    fc.assert(
      fc.property(fc.array(sets, { maxLength: 5 }), (classes) => {
        const counter = new SetCounter();
        for (const all of classes) {
          const expected = new Map<string, number>();
          for (const one of all) {
            const members = Uint32Array.from(one).sort();
            counter.add(members, members.length);
            const key = members.join(' ');
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
          expect([...counter.take()]).toEqual([...expected.values()]);
        }
      }),
    );
  });

  it('tells a set from the beginning of another', () => {
    const counter = new SetCounter();
    counter.add(Uint32Array.of(1, 2), 2);
    counter.add(Uint32Array.of(1, 2), 1);
    counter.add(Uint32Array.of(1, 2, 3), 3);
    expect([...counter.take()]).toEqual([1, 1, 1]);
  });
});
