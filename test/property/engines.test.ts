import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassUnit } from '../../src/model/class.ts';
import { naiveClasses } from '../naive-oracle.ts';
import {
  allClasses,
  described,
  enginesOf,
  levelsOf,
  personsFrom,
  tableOf,
} from '../support/tables.ts';

/** Cells that tools have merged or split: separators, quotes, prototype names, look-alikes. */
const odd = fc.constantFrom(
  'a',
  'A',
  'a ',
  'x"|"y',
  'x',
  'y"|"z',
  'z',
  '__proto__',
  '1',
  '01',
  '',
  'NA',
  'é',
  'e\u0301',
  '\u0000',
  '|',
);
const value = fc.constantFrom('flu', 'Flu ', 'hiv', 'c50', '', 'NA', '0');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'P1', '', 'NA');

const tables = fc.record({
  rows: fc.array(
    fc.record({ q: fc.array(odd, { minLength: 3, maxLength: 3 }), v: value, p: person }),
    {
      minLength: 1,
      maxLength: 25,
    },
  ),
  quasi: fc.subarray([0, 1, 2]),
  unit: fc.constantFrom<ClassUnit>('rows', 'tuples', 'histories'),
});

describe('classes', () => {
  it('are the same from both engines and from comparing everything with everything', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, quasi, unit }) => {
        const table = tableOf([
          ...[0, 1, 2].map((column) => rows.map(({ q }) => q[column]!)),
          rows.map(({ v }) => v),
        ]);
        const persons = unit === 'rows' ? null : personsFrom(rows.map(({ p }) => p));
        const question = { columns: quasi, unit, views: levelsOf(table, 3).views.slice(0, 1) };
        const [stream, reference] = enginesOf(table, persons);
        const found = await allClasses(stream!, question);

        const view = question.views[0]!;
        const names = table.columns[3]!.values;
        const nameOf = new Map(
          [...names].map((text, code) => [canonicalCell(text), view.map[code]!]),
        );
        const naive = naiveClasses({
          quasi: rows.map(({ q }) => quasi.map((column) => q[column]!)),
          subject:
            persons === null ? null : rows.map(({ p }) => (p === '' || p === 'NA' ? null : p)),
          unit,
          sensitive: rows.map(({ v }) => canonicalCell(v)),
        }).map(({ size, present, nv, sets }) => {
          const held = [...nv].map(([text, count]) => [nameOf.get(text)!, count] as const);
          held.sort(([a], [b]) => a - b);
          const own = [...sets].sort((a, b) => a - b);
          return JSON.stringify([
            size,
            [present, held.map(([code]) => code), held.map(([, count]) => count), own],
          ]);
        });
        expect(found).toEqual(naive.sort());
        const all = { ...question, views: levelsOf(table, 3, { missingMeans: 'none' }).views };
        expect(await allClasses(stream!, all)).toEqual(await allClasses(reference!, all));
      }),
      { numRuns: 300 },
    );
  });

  it('give the same records at risk from both engines', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 6 }), async ({ rows, quasi, unit }, k) => {
        const table = tableOf([0, 1, 2].map((column) => rows.map(({ q }) => q[column]!)));
        const persons = unit === 'rows' ? null : personsFrom(rows.map(({ p }) => p));
        const [stream, reference] = enginesOf(table, persons);
        const question = { columns: quasi, unit };
        const small = [...(await stream!.rowsInClassesBelow(question, k))];
        expect(small).toEqual([...(await reference!.rowsInClassesBelow(question, k))]);
        const naive = naiveClasses({
          quasi: rows.map(({ q }) => quasi.map((column) => q[column]!)),
          subject:
            persons === null ? null : rows.map(({ p }) => (p === '' || p === 'NA' ? null : p)),
          unit,
        });
        const expected = naive.filter(({ size }) => size < k).flatMap((found) => found.rows);
        expect(small).toEqual(expected.sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('without each column are those of the other columns, from both engines', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, unit }) => {
        const table = tableOf([0, 1, 2].map((column) => rows.map(({ q }) => q[column]!)));
        const persons = unit === 'rows' ? null : personsFrom(rows.map(({ p }) => p));
        for (const engine of enginesOf(table, persons)) {
          const found = new Map<number, string[]>();
          await engine.withoutEach({ columns: [0, 1, 2], unit }, (column) => (one) => {
            const all = found.get(column) ?? [];
            for (let time = 0; time < one.times; time++) all.push(described(one));
            found.set(column, all);
          });
          for (const column of [0, 1, 2]) {
            const columns = [0, 1, 2].filter((other) => other !== column);
            const expected = await allClasses(engine, { columns, unit });
            expect(found.get(column)!.sort()).toEqual(expected);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never merge what joined keys would merge', async () => {
    const table = tableOf([
      ['x"|"y', 'x'],
      ['z', 'y"|"z'],
    ]);
    for (const engine of enginesOf(table, null)) {
      expect(await allClasses(engine, { columns: [0, 1], unit: 'rows' })).toEqual(['[1]', '[1]']);
    }
  });
});

/** The canonical text of the cells above, written out by hand; null is absent. */
function canonicalCell(cell: string): string | null {
  const known: Record<string, string | null> = { 'Flu ': 'flu', '': null, NA: null };
  return cell in known ? known[cell]! : cell;
}
