import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ViewCounter } from '../../src/classes/view-counter.ts';
import { ABSENT, type SensitiveView } from '../../src/model/table.ts';

/** Every code is its own value, but for the first, which is missing. */
function viewOf(size: number): SensitiveView {
  const map = Uint32Array.from({ length: size + 1 }, (_, code) => (code === 0 ? ABSENT : code - 1));
  return { column: 0, level: null, harmless: null, harmful: null, ordered: false, map, size };
}

it('counts the persons of one class after another by value, few values or many', () => {
  const added = fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(
      fc.constantFrom(1, 20, 60, 2000),
      fc.array(fc.array(added, { maxLength: 100, size: 'max' }), { maxLength: 3, size: 'max' }),
      (size, classes) => {
        const counter = new ViewCounter(viewOf(size), { persons: false, sets: true });
        for (const records of classes) {
          const held = new Map<number, number>();
          for (const [code, persons] of records) {
            counter.addPersons(code % (size + 1), persons);
            const value = (code % (size + 1)) - 1;
            if (value >= 0) held.set(value, (held.get(value) ?? 0) + persons);
          }
          const expected = [...held].sort((a, b) => a[0] - b[0]);
          const { present, values, persons } = counter.take();
          expect([...values].map((value, at) => [value, persons[at]])).toEqual(expected);
          expect(present).toBe(expected.reduce((sum, [, one]) => sum + one, 0));
        }
      },
    ),
  );
});
