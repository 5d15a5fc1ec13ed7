import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHistories } from '../../src/classes/histories.ts';

const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 25 });

/** The persons of each history, as texts. */
function naive(all: readonly [number, number][], persons: number): string[] {
  const histories = new Map<string, number[]>();
  for (let person = 0; person < persons; person++) {
    const own = all.filter(([who]) => who === person).map(([, tuple]) => tuple);
    const key = own.sort((a, b) => a - b).join(' ');
    histories.set(key, [...(histories.get(key) ?? []), person]);
  }
  return [...histories.values()].map(String).sort();
}

describe('groupHistories', () => {
  for (const [name, hash] of [
    ['a good hash', undefined],
    ['a hash on which all histories collide', () => 7],
    ['a hash that sees the last tuple only', (_: number, tuple: number) => tuple],
  ] as const) {
    it(`brings together persons with the same multiset of tuples, with ${name}`, () => {
      fc.assert(
        fc.property(rows, (all) => {
          const names = [...new Set(all.map(([who]) => who))];
          const known = all.map(([who, tuple]): [number, number] => [names.indexOf(who), tuple]);
          const persons = names.length;
          const { historyOf, count } = groupHistories(
            {
              tupleOf: Uint32Array.from(known, ([, tuple]) => tuple),
              tuples: 3,
              personOf: Uint32Array.from(known, ([who]) => who),
              persons,
            },
            ...(hash === undefined ? [] : [hash]),
          );
          const found = Array.from({ length: count }, (_, history) =>
            String([...historyOf.keys()].filter((person) => historyOf[person] === history)),
          );
          expect(found.sort()).toEqual(naive(known, persons));
        }),
      );
    });
  }
});
