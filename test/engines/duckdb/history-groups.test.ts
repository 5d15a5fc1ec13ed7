import { describe, expect, it } from 'vitest';
import { HistoryGroups } from '../../../src/engines/duckdb/history-groups.ts';

/** The class of each history of a group, and the persons of each class. */
function grouped(histories: readonly (readonly number[])[], bytesMax = 2 ** 20) {
  let ids = 0;
  const groups = new HistoryGroups(bytesMax, () => ids++);
  const classes = histories.map((codes) => {
    groups.beginPerson();
    for (const code of codes) groups.add(code);
    return groups.endPerson();
  });
  return { classes, persons: groups.endGroup(), groups };
}

describe('histories of one hash', () => {
  it.each([
    [[[]], [0]],
    [
      [[], []],
      [0, 0],
    ],
    [
      [
        [1, 2],
        [1, 2],
      ],
      [0, 0],
    ],
    [
      [
        [1, 2],
        [1, 3],
        [1, 2],
        [1, 3],
      ],
      [0, 1, 0, 1],
    ],
    [
      [
        [1, 2],
        [2, 2],
        [1, 3],
        [2, 2],
        [1, 3],
      ],
      [0, 1, 2, 1, 2],
    ],
    [
      [
        [1, 2, 3],
        [1, 2, 4],
        [1, 5, 3],
        [1, 2, 4],
      ],
      [0, 1, 2, 1],
    ],
  ])('are told apart code by code: %j', (histories, classes) => {
    const found = grouped(histories);
    expect(found.classes).toEqual(classes);
    const persons = new Map<number, number>();
    for (const id of classes) persons.set(id, (persons.get(id) ?? 0) + 1);
    expect(found.persons).toEqual([...persons.values()]);
  });

  it('of many codes differ in any one of them', () => {
    const long = Array.from({ length: 1000 }, (_, at) => at);
    const histories = [long, long, ...[0, 63, 64, 500, 999].map((at) => long.with(at, 7777))];
    expect(grouped([...histories, ...histories]).classes).toEqual([
      0, 0, 1, 2, 3, 4, 5, 0, 0, 1, 2, 3, 4, 5,
    ]);
  });

  it('are forgotten with their group', () => {
    const { groups } = grouped([[1], [1]]);
    groups.beginPerson();
    groups.add(1);
    expect(groups.endPerson()).toBe(1);
    expect(groups.endGroup()).toEqual([1]);
  });

  it('are kept once however many persons have them, and within the memory allowed', () => {
    const long = Array.from({ length: 1000 }, (_, at) => at);
    expect(grouped([long, long, long, long], 16_000).persons).toEqual([4]);
    const limit = expect.objectContaining({ code: 'E-LIMIT-MEMORY' });
    expect(() => grouped([long], 2000)).toThrow(limit);
    expect(() =>
      grouped([long, long.toReversed(), long.with(5, 0), long.with(6, 0)], 10_000),
    ).toThrow(limit);
  });
});
