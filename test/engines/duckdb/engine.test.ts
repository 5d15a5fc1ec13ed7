import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodeAppender } from '../../../src/duckdb/code-appender.ts';
import { type Database, openDatabase } from '../../../src/duckdb/open-database.ts';
import { columnName, ROW } from '../../../src/engines/duckdb/code-table.ts';
import { DuckdbEngine } from '../../../src/engines/duckdb/engine.ts';
import type { HistoryHash } from '../../../src/engines/duckdb/history-hash.ts';
import type { ClassUnit } from '../../../src/model/class.ts';
import { type NaiveTable, naiveClasses } from '../../naive/classes.ts';
import {
  allClasses,
  type CodedTable,
  described,
  enginesOf,
  levelsOf,
  type PersonsAside,
  personsFrom,
  tableOf,
} from '../../support/tables.ts';

/** Enough for DuckDB to work without slices. */
const PLENTY = 64 * 2 ** 20;
/** So little that every query is cut into slices of a few rows. */
const SCARCE = 2 ** 15;

let root: string;
let database: Database;
let tables = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
  database = await openDatabase({ memory: PLENTY, folder: root, tablesOnDisk: true });
});
afterAll(() => {
  database.close();
  rmSync(root, { recursive: true, force: true });
});

/** An engine on a table of its own in the one database of this file. */
async function duckdbOf(
  table: CodedTable,
  persons: PersonsAside | null,
  { memory = PLENTY, hash, lost = 0 }: { memory?: number; hash?: HistoryHash; lost?: number } = {},
): Promise<DuckdbEngine> {
  const name = `codes${tables++}`;
  const columns = table.codes.map((_, column) => columnName(column));
  const appender = await CodeAppender.create(database, name, [ROW, ...columns, 'person']);
  const { rows } = table;
  const row = Uint32Array.from({ length: rows }, (_, at) => at);
  const person = persons?.subject.codes.map((code) => persons.personOfCode[code]!) ?? row;
  appender.append([row, ...table.codes, person], rows - lost);
  appender.close();
  const codes = { database, memory, name, rows, person: persons === null ? null : 'person' };
  return new DuckdbEngine(codes, table, persons?.count ?? null, hash);
}

/** All histories have one of two hashes. */
class WeakHash implements HistoryHash {
  high = 0;
  low = 0;
  begin(): void {
    this.low = 0;
  }
  add(code: number): void {
    this.low = (this.low + code) % 2;
  }
}

const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', '', 'NA');
const asked = fc.record({
  rows: fc.array(
    fc.record({
      q: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 3 }),
      v: fc.constantFrom('flu', 'hiv', 'c50', ''),
      p: person,
    }),
    { minLength: 1, maxLength: 25 },
  ),
  quasi: fc.subarray([0, 1, 2]),
  unit: fc.constantFrom<ClassUnit>('rows', 'tuples', 'histories'),
  memory: fc.constantFrom(PLENTY, SCARCE),
  hash: fc.constantFrom(undefined, new WeakHash()),
  k: fc.integer({ min: 1, max: 6 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

async function given({ rows, unit, memory, hash }: Asked) {
  const table = tableOf([
    ...[0, 1, 2].map((column) => rows.map(({ q }) => q[column]!)),
    rows.map(({ v }) => v),
  ]);
  const persons = unit === 'rows' ? null : personsFrom(rows.map(({ p }) => p));
  const engine = await duckdbOf(table, persons, {
    memory,
    ...(hash === undefined ? {} : { hash }),
  });
  return { table, persons, engine };
}

function naiveTable({ rows, quasi, unit }: Asked): NaiveTable {
  return {
    quasi: rows.map(({ q }) => quasi.map((column) => q[column]!)),
    subject: unit === 'rows' ? null : rows.map(({ p }) => (p === '' || p === 'NA' ? null : p)),
    unit,
    sensitive: rows.map(({ v }) => (v === '' ? null : v)),
  };
}

describe('the classes of DuckDB', () => {
  it('are those of comparing everything with everything, and of the core', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        const { table, persons, engine } = await given(question);
        const { views } = levelsOf(table, 3);
        const { quasi: columns, unit } = question;
        const view = views[0]!;
        const found = await allClasses(engine, { columns, unit, views: [view] });

        const codeOf = new Map(
          [...table.columns[3]!.values].map((text, at) => [text, view.map[at]!]),
        );
        const naive = naiveClasses(naiveTable(question)).map(({ size, present, nv, sets }) => {
          const held = [...nv].map(([text, count]) => [codeOf.get(text)!, count] as const);
          held.sort(([a], [b]) => a - b);
          const values = held.map(([code]) => code);
          const counts = held.map(([, count]) => count);
          return JSON.stringify([size, [present, values, counts, sets.sort((a, b) => a - b)]]);
        });
        expect(found).toEqual(naive.sort());

        const [stream] = enginesOf(table, persons);
        const all = { columns, unit, views: levelsOf(table, 3, { missingMeans: 'none' }).views };
        expect(await allClasses(engine, all)).toEqual(await allClasses(stream!, all));
        const sizes = { columns, unit };
        expect(await allClasses(engine, sizes)).toEqual(await allClasses(stream!, sizes));
      }),
      { numRuns: 40 },
    );
  });

  it('without each column are those of the core', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        const { table, persons, engine } = await given(question);
        const [stream] = enginesOf(table, persons);
        const answers = await Promise.all(
          [engine, stream!].map(async (one) => {
            const found: string[] = [];
            await one.withoutEach(
              { columns: [0, 1, 2], unit: question.unit },
              (column) => (each) => {
                for (let time = 0; time < each.times; time++) {
                  found.push(`${column} ${described(each)}`);
                }
              },
            );
            return found.sort();
          }),
        );
        expect(answers[0]).toEqual(answers[1]);
      }),
      { numRuns: 15 },
    );
  });

  it('that are small have the rows they have', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        const { engine } = await given(question);
        const { quasi: columns, unit, k } = question;
        const expected = naiveClasses(naiveTable(question))
          .filter(({ size }) => size < k)
          .flatMap(({ rows }) => rows);
        const found = await engine.rowsInClassesBelow({ columns, unit }, k);
        expect([...found]).toEqual(expected.sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('are complete, or there is no answer', async () => {
    const table = tableOf([
      ['a', 'b', 'b'],
      ['x', 'y', 'y'],
    ]);
    const persons = personsFrom(['p', 'q', 'r']);
    for (const unit of ['rows', 'tuples', 'histories'] as const) {
      for (const views of [[], levelsOf(table, 1).views]) {
        const engine = await duckdbOf(table, persons, { lost: 1 });
        const asked = engine.classes({ columns: [0, 1], unit, views }, () => undefined);
        await expect(asked).rejects.toThrow('invariant broken');
      }
    }
  });

  it('of persons are found again when other ones were asked for in between', async () => {
    const table = tableOf([
      ['a', 'a', 'b', 'a'],
      ['x', 'y', 'x', 'y'],
    ]);
    const persons = personsFrom(['1', '2', '3', '4']);
    const engine = await duckdbOf(table, persons);
    const views = levelsOf(table, 1).views.slice(0, 1);
    const ask = (columns: number[]) => allClasses(engine, { columns, unit: 'histories', views });
    const first = await ask([0, 1]);
    expect(await ask([0])).not.toEqual(first);
    expect(await ask([0, 1])).toEqual(first);
  });
});
