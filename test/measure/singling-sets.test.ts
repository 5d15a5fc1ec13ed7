import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engines/engine.ts';
import { binomial, combinations } from '../../src/measure/combinations.ts';
import {
  type SearchLimits,
  type SetsFound,
  singlingSets,
  usualLimits,
} from '../../src/measure/singling-sets.ts';
import { enginesOf, tableOf } from '../support/tables.ts';

/** Searches a table of columns `c0`, `c1`, … given by their cells. */
async function search(
  columns: readonly (readonly string[])[],
  limits: Partial<SearchLimits> = {},
): Promise<SetsFound & { questions: number }> {
  const table = tableOf(columns);
  const [engine] = enginesOf(table, null) as [Engine];
  let questions = 0;
  const counting: Engine = {
    name: 'counting',
    classes: (question, visit) => {
      questions++;
      return engine.classes(question, visit);
    },
    withoutEach: engine.withoutEach.bind(engine),
    rowsInClassesBelow: engine.rowsInClassesBelow.bind(engine),
  };
  const searched = columns.map((cells, column) => ({
    column,
    name: `c${column}`,
    sizes: sizesOf(cells),
  }));
  const { rows } = table;
  const found = await singlingSets(counting, searched, rows, { ...usualLimits(rows), ...limits });
  return { ...found, questions };
}

/** Rows per value, as [size, values of that size], ascending. */
function sizesOf(keys: readonly string[]): [number, number][] {
  const rows = new Map<string, number>();
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1);
  const values = new Map<number, number>();
  for (const size of rows.values()) values.set(size, (values.get(size) ?? 0) + 1);
  return [...values].sort(([a], [b]) => a - b);
}

/** Share of unique rows, by comparing each row with every other. */
function naiveShare(columns: readonly (readonly string[])[], members: readonly number[]): number {
  const rows = columns[0]!.length;
  let unique = 0;
  for (let row = 0; row < rows; row++) {
    let twins = 0;
    for (let other = 0; other < rows; other++) {
      if (members.every((member) => columns[member]![row] === columns[member]![other])) twins++;
    }
    if (twins === 1) unique++;
  }
  return unique / rows;
}

/** Every smallest set up to a size, and how many sets hold no smaller one. */
function naive(columns: readonly (readonly string[])[], sizeMax: number, threshold: number) {
  const found: { members: number[]; share: number }[] = [];
  let free = 0;
  for (let size = 1; size <= sizeMax; size++) {
    for (const members of [...combinations(columns.length, size)]) {
      if (found.some((set) => set.members.every((member) => members.includes(member)))) continue;
      free++;
      const share = naiveShare(columns, members);
      if (share > 0 && share >= threshold) found.push({ members, share });
    }
  }
  return { found, free };
}

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), width: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, width }) =>
    fc.array(
      fc.integer({ min: 1, max: 5 }).chain((values) =>
        fc.array(
          fc.nat(values).map((value) => `v${value}`),
          { minLength: rows, maxLength: rows },
        ),
      ),
      { minLength: width, maxLength: width },
    ),
  );
const thresholds = fc.constantFrom(0.05, 0.25, 0.5, 0.9, 1);
const sizes = fc.integer({ min: 1, max: 4 });

describe('the search for small sets that single records out', () => {
  it('finds exactly the smallest sets that a naive search finds', async () => {
    await fc.assert(
      fc.asyncProperty(tables, thresholds, sizes, async (columns, threshold, sizeMax) => {
        const { sets, search: said } = await search(columns, { threshold, sizeMax });
        const { found, free } = naive(columns, sizeMax, threshold);
        const text = (names: readonly string[], share: number) => `${names.join('+')} ${share}`;
        expect(sets.map((set) => text(set.columns, set.uniqueShare)).sort()).toEqual(
          found
            .map(({ members, share }) =>
              text(
                members.map((member) => `c${member}`),
                share,
              ),
            )
            .sort(),
        );
        expect(said).toEqual({ sizeMax, threshold, examined: free, notExamined: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('with few questions finds some of them, and counts what it did not look at', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(4), async (columns, questionsMax) => {
        const limits = { threshold: 0.25, questionsMax };
        const { sets, search: said, questions } = await search(columns, limits);
        const all = (await search(columns, { threshold: 0.25 })).sets;
        for (const set of sets) expect(all).toContainEqual(set);
        expect(questions).toBeLessThanOrEqual(questionsMax);
        const holding = [...combinations(columns.length, 2), ...combinations(columns.length, 3)];
        const aside = holding.filter((members) =>
          sets.some(
            (set) =>
              set.columns.length < members.length &&
              set.columns.every((name) => members.includes(Number(name.slice(1)))),
          ),
        );
        const total = columns.length + holding.length - aside.length;
        expect(said.examined + said.notExamined).toBe(total);
      }),
      { numRuns: 200 },
    );
  });

  it('asks nothing where the numbers of values exclude a set', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => row);
    const [a, b] = [rows.map((row) => `${row % 2}`), rows.map((row) => `${row % 3}`)];
    const found = await search([a, b], { threshold: 0.05 });
    expect(found).toMatchObject({ sets: [], questions: 0, search: { examined: 3 } });
  });

  it('combines the columns with most values, and counts the sets with the others', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const columns = Array.from({ length: 45 }, () => rows.map((row) => `${row % 2}`));
    const { search: said } = await search(columns, { threshold: 1 });
    expect(said.examined).toBe(45 + binomial(40, 2) + binomial(40, 3));
    expect(said.examined + said.notExamined).toBe(45 + binomial(45, 2) + binomial(45, 3));
  });

  it('puts small sets first, then those that single out more', async () => {
    const { sets } = await search(
      [
        ['a', 'b', 'c', 'd'],
        ['x', 'x', 'y', 'y'],
        ['1', '2', '1', '2'],
        ['1', '2', '2', '2'],
      ],
      { threshold: 0.5 },
    );
    expect(sets).toEqual([
      { columns: ['c0'], uniqueShare: 1 },
      { columns: ['c1', 'c2'], uniqueShare: 1 },
      { columns: ['c1', 'c3'], uniqueShare: 0.5 },
      { columns: ['c2', 'c3'], uniqueShare: 0.5 },
    ]);
  });

  it('asks fewer questions the more records there are', () => {
    expect([1, 100_000, 1_000_000, 5_000_000, 1e9].map((n) => usualLimits(n).questionsMax)).toEqual(
      [500, 500, 200, 40, 1],
    );
  });
});

describe('combinations', () => {
  it.each([
    [5, 0],
    [5, 2],
    [5, 5],
    [3, 4],
    [7, 3],
  ])('of %i by %i are as many as there should be, each once', (n, size) => {
    const all = [...combinations(n, size)].map((members) => members.join());
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(binomial(n, size));
  });
});
