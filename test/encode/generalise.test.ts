import { describe, expect, it } from 'vitest';
import { generalise } from '../../src/encode/generalise.ts';
import type { Generalisation } from '../../src/model/declaration.ts';
import { encoded } from '../support/tables.ts';

const vowels = {
  hierarchy: [
    ['a', 'vowel'],
    ['e', 'vowel'],
    ['b', 'other'],
  ],
  level: 1,
};

const cases: [Generalisation, string[], number[]][] = [
  [{ date: 'month' }, ['2024-03-05', '31/03/2024', '2024-04-01', 'NA', 'soon'], [0, 0, 1, 2, 3]],
  [{ date: 'year' }, ['2024-03-05', '2024', '2023-12-31'], [0, 0, 1]],
  [{ band: 10 }, ['9', '10', '19', '20', '?'], [0, 1, 1, 2, 3]],
  [{ prefix: 2 }, ['75001', '75020', '01000'], [0, 0, 1]],
  [vowels, ['a', 'e', 'b', 'z'], [0, 0, 1, 2]],
];

describe('generalise', () => {
  it.each(cases)('%j', (how, cells, expected) => {
    const { column, map, isChanged } = generalise(encoded(cells), how);
    expect([...map]).toEqual(expected);
    expect(isChanged).toBe(true);
    const again = generalise(column, how);
    expect(again.isChanged).toBe(false);
    expect([...again.map]).toEqual([...column.counts.keys()]);
  });

  it('merges counts with values, and keeps what is missing', () => {
    const cells = ['75001', '75020', '75001', '', '01000', ''];
    const { column, map } = generalise(encoded(cells), { prefix: 2 });
    expect([...column.values]).toEqual(['75', '', '01']);
    expect([...column.counts]).toEqual([3, 2, 1]);
    expect([...column.missing]).toEqual([0, 1, 0]);
    expect([...map]).toEqual([0, 0, 1, 2]);
  });
});
