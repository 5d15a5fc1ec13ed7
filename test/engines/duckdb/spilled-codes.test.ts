import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpilledCodes, type SpillOptions } from '../../../src/engines/duckdb/spilled-codes.ts';
import type { Engine } from '../../../src/engines/engine.ts';
import { StreamEngine } from '../../../src/engines/stream.ts';
import type { ClassUnit } from '../../../src/model/class.ts';
import type { EncodedColumn, EncodedTable, SensitiveView } from '../../../src/model/table.ts';
import {
  allClasses,
  type CodedTable,
  levelsOf,
  personsFrom,
  tableOf,
} from '../../support/tables.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function spilled(
  { codes, rows }: Pick<CodedTable, 'codes' | 'rows'>,
  options: Partial<SpillOptions> = {},
  batch = 7,
) {
  const columns = codes.map((_, column) => column);
  const opened = await openSpilledCodes({ columns, memory: 2 ** 26, root, ...options });
  try {
    for (let from = 0; from < rows; from += batch) {
      const count = Math.min(batch, rows - from);
      opened.append(
        codes.map((all) => all.subarray(from, from + batch)),
        count,
      );
    }
  } catch (error) {
    opened.close();
    throw error;
  }
  return opened;
}

/** A table of codes 0 .. values - 1 in an order that looks like chance. */
function codesAtRandom(rows: number, values: readonly number[]): CodedTable {
  let state = 1;
  const codes = values.map((most) =>
    Uint32Array.from({ length: rows }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    }),
  );
  const columns = codes.map((all, at): EncodedColumn => {
    const counts = new Uint32Array(values[at]!);
    for (const code of all) counts[code]!++;
    const length = counts.length;
    const texts = { length, at: String, *[Symbol.iterator]() {} };
    return { values: texts, missing: new Uint8Array(length), counts };
  });
  return { rows, columns, codes, counted: values.map(() => undefined) };
}

function viewOf(table: EncodedTable, column: number): SensitiveView {
  const size = table.columns[column]!.values.length;
  const map = Uint32Array.from({ length: size }, (_, code) => code);
  return { column, level: null, size, map, harmful: null, harmless: null, ordered: false };
}

/** Classes in a form short enough to compare many. */
async function summary(
  engine: Engine,
  column: number,
  columns: number[],
  unit: ClassUnit,
  table: EncodedTable,
) {
  const found = new Map<string, number>();
  await engine.classes({ columns, unit, views: [viewOf(table, column)] }, (one) => {
    const [counts] = one.counts;
    const key = `${one.size} ${counts!.values} ${counts!.persons} ${counts!.sets.toSorted()}`;
    found.set(key, (found.get(key) ?? 0) + one.times);
  });
  return [...found].sort();
}

describe('codes in DuckDB', () => {
  it('go through the maps of generalised columns', async () => {
    const table = tableOf([
      ['1980', '1981', '1990', '1991'],
      ['f', 'f', 'f', 'm'],
    ]);
    const opened = await spilled(table);
    const decades = tableOf([['198', '198', '199', '199']]);
    const coarse = { ...table, columns: [decades.columns[0], table.columns[1]] };
    const engine = await opened.engine(coarse, [Uint32Array.of(0, 0, 1, 1)], null);
    expect(await allClasses(engine, { columns: [0, 1], unit: 'rows' })).toEqual([
      '[1]',
      '[1]',
      '[2]',
    ]);
    const rows = await engine.rowsInClassesBelow({ columns: [0, 1], unit: 'rows' }, 2);
    expect([...rows]).toEqual([2, 3]);
    opened.close();
  });

  it.each([
    ['every key is a person', ['p', 'q', 'q', 'r'], '[[2],[3]]'],
    ['missing keys are one person', ['p', '', 'NA', 'q'], '[[2],[3]]'],
  ])('belong to persons: %s', async (_, keys) => {
    const quasi = ['a', 'a', 'b', 'b'];
    const subject = personsFrom(keys);
    const table = tableOf([quasi, keys]);
    const persons = { ...subject, column: 1 };
    const opened = await spilled(table);
    const engine = await opened.engine(table, [], persons);
    const stream = new StreamEngine(table, table.codes, persons);
    for (const unit of ['tuples', 'histories'] as const) {
      const question = { columns: [0], unit, views: levelsOf(table, 0).views };
      expect(await allClasses(engine, question)).toEqual(await allClasses(stream, question));
    }
    opened.close();
  });

  it('give the same classes as in memory', async () => {
    const random = codesAtRandom(40_000, [300, 2, 50, 9]);
    // Four records per person, under two keys.
    const keys = Uint32Array.from({ length: random.rows }, (_, row) => row >>> 1);
    const subject = { ...random.columns[0]!, counts: new Uint32Array(20_000).fill(2) };
    const table = {
      ...random,
      columns: [...random.columns, subject],
      codes: [...random.codes, keys],
    };
    const personOfCode = Uint32Array.from({ length: 20_000 }, (_, key) => key >>> 1);
    const persons = { column: 4, personOfCode, count: 10_000, rowsWithoutKey: 0 };
    const opened = await spilled(table, { memory: 2 ** 24 }, 10_001);
    const engine = await opened.engine(table, [], persons);
    const stream = new StreamEngine(table, table.codes, persons);
    for (const unit of ['rows', 'tuples', 'histories'] as const) {
      for (const columns of [[0, 1, 2], [1, 3], []]) {
        const found = await summary(engine, 3, columns, unit, table);
        expect(found.length).toBeGreaterThan(0);
        expect(found).toEqual(await summary(stream, 3, columns, unit, table));
      }
      const question = { columns: [0, 1, 2], unit };
      expect(await engine.rowsInClassesBelow(question, 4)).toEqual(
        await stream.rowsInClassesBelow(question, 4),
      );
    }
    opened.close();
  });

  it('leave nothing behind, also when nobody asked anything', async () => {
    const opened = await spilled(tableOf([['a', 'b']]));
    expect(readdirSync(root)).toHaveLength(1);
    opened.close();
    opened.close();
    expect(readdirSync(root)).toEqual([]);
  });

  it('need room on disk', async () => {
    const table = codesAtRandom(1_000_000, [1000, 1000, 1000]);
    const opened = await spilled(table, { memory: 2 ** 24, diskMax: 2 ** 18 }, 50_000);
    const engine = await opened.engine(table, [], null);
    const question = { columns: [0, 1], unit: 'rows' as const, views: [viewOf(table, 2)] };
    await expect(engine.classes(question, () => undefined)).rejects.toMatchObject({
      code: 'E-LIMIT-DISK',
    });
    opened.close();
    expect(readdirSync(root)).toEqual([]);
  });

  it('need some memory', async () => {
    const table = codesAtRandom(300_000, [1000, 1000, 1000]);
    const failing = spilled(table, { memory: 2 ** 20 }, 50_000);
    await expect(failing).rejects.toMatchObject({ code: 'E-LIMIT-MEMORY' });
    expect(readdirSync(root)).toEqual([]);
  });

  it('need a folder', async () => {
    const nowhere = join(root, 'nowhere');
    const failing = openSpilledCodes({ columns: [0], memory: 2 ** 26, root: nowhere });
    await expect(failing).rejects.toMatchObject({ code: 'E-LIMIT-DISK' });
    expect(existsSync(nowhere)).toBe(false);
  });
});
