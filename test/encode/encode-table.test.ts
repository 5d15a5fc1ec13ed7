import { describe, expect, it } from 'vitest';
import { columnFacts } from '../../src/encode/column-facts.ts';
import { encodeTable } from '../../src/encode/encode-table.ts';
import { generalise } from '../../src/encode/generalise.ts';
import { DEFAULT_MISSING, isMissingToken, missingTokens } from '../../src/encode/missing.ts';
import { personsOf } from '../../src/encode/persons.ts';
import { COUNTED_DISTINCT_MAX, ValueCounter } from '../../src/encode/value-counter.ts';
import { encoded } from '../support/tables.ts';

async function* batches(...all: string[][][]) {
  yield* all;
}

describe('encodeTable', () => {
  it('keeps codes and counts as asked, and shows every record once', async () => {
    const seen: string[] = [];
    const table = await encodeTable(
      batches(
        [['a', 'x', '1']],
        [
          ['b', 'x', '2'],
          ['a', 'y', '3'],
        ],
      ),
      {
        keep: ['codes', 'counts', 'nothing'],
        tokens: DEFAULT_MISSING,
        watch: (record) => seen.push(record[2]!),
      },
    );
    expect(table.rows).toBe(3);
    expect([...table.columns[0]!.codes]).toEqual([0, 1, 0]);
    expect(table.columns[0]!.values).toEqual(['a', 'b']);
    expect([...table.counted[1]!.counts!]).toEqual([2, 1]);
    expect(table.columns[1]).toBeUndefined();
    expect(table.columns[2]).toBeUndefined();
    expect(seen).toEqual(['1', '2', '3']);
  });
});

describe('codes', () => {
  it('are equal exactly where texts are: no spelling is merged', () => {
    const cells = ['a', 'A', ' a', 'é', 'e\u0301', '01', '1', '', 'NA', '__proto__', 'a'];
    const { codes, values, missing } = encoded(cells);
    expect(values).toHaveLength(10);
    expect(codes[0]).toBe(codes[10]);
    expect([...missing]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
  });
});

describe('missing tokens', () => {
  it.each(['', '  ', 'na', 'N/A', 'NaN', 'null', 'None', '.', '-', '?', ' * '])('%j', (cell) => {
    expect(isMissingToken(cell, DEFAULT_MISSING)).toBe(true);
  });
  it.each(['0', 'no', 'nano', '--', 'n.a.'])('not %j', (cell) => {
    expect(isMissingToken(cell, DEFAULT_MISSING)).toBe(false);
  });
  it('are replaced by declared ones', () => {
    const tokens = missingTokens(['99', 'nsp']);
    expect(['99', 'NSP ', 'NA', ''].map((cell) => isMissingToken(cell, tokens))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('personsOf', () => {
  it('counts rows without a key together as one person', () => {
    const cells = ['p', '', 'q', 'NA', 'p ', 'P'];
    const { personOf, count, rowsWithoutKey } = personsOf(encoded(cells));
    expect(count).toBe(4);
    expect(rowsWithoutKey).toBe(2);
    expect(personOf[1]).toBe(personOf[3]);
    expect(personOf[0]).toBe(personOf[4]);
  });
});

describe('ValueCounter', () => {
  it('gives up beyond its limit instead of counting some', () => {
    const counter = new ValueCounter();
    for (let value = 0; value < COUNTED_DISTINCT_MAX; value++) counter.push([[String(value)]], 0);
    counter.push([['0']], 0);
    counter.push([['one more']], 0);
    counter.push([['0']], 0);
    expect(counter.finish().counts).toBeNull();
  });
});

describe('generalise', () => {
  it.each([
    [
      { date: 'month' as const },
      ['2024-03-05', '31/03/2024', '2024-04-01', 'NA', 'soon'],
      [0, 0, 1, 2, 3],
    ],
    [{ date: 'year' as const }, ['2024-03-05', '2024', '2023-12-31'], [0, 0, 1]],
    [{ band: 10 }, ['9', '10', '19', '20', '?'], [0, 1, 1, 2, 3]],
    [{ prefix: 2 }, ['75001', '75020', '01000'], [0, 0, 1]],
    [
      {
        hierarchy: [
          ['a', 'vowel'],
          ['e', 'vowel'],
          ['b', 'other'],
        ],
        level: 1,
      },
      ['a', 'e', 'b', 'z'],
      [0, 0, 1, 2],
    ],
  ])('%j', (how, cells, codes) => {
    const { column, isChanged } = generalise(encoded(cells), how);
    expect([...column.codes]).toEqual(codes);
    expect(isChanged).toBe(true);
    expect(generalise(column, how).isChanged).toBe(false);
  });
});

describe('columnFacts', () => {
  it.each([
    [['1', '-2', ''], { type: 'integer', distinct: 3, missing: 1, granularity: null }],
    [['1,5', '2'], { type: 'decimal', distinct: 2, missing: 0, granularity: null }],
    [['2024-03', '2024-04-01'], { type: 'date', granularity: 'day' }],
    [['2024-03', '2024-04'], { type: 'date', granularity: 'month' }],
    [['a', '1'], { type: 'text', granularity: null }],
    [['', 'NA', ''], { type: null, missing: 3, distinct: 2 }],
  ])('%j', (cells, facts) => {
    expect(columnFacts(encoded(cells))).toMatchObject(facts);
  });
});
