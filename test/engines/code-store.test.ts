import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Choice, CodeStore } from '../../src/engines/code-store.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { EngineName } from '../../src/engines/engine-name.ts';
import { StreamEngine } from '../../src/engines/stream.ts';
import type { ClassUnit } from '../../src/model/class.ts';
import type { EncodedColumn, EncodedTable, Persons, SensitiveView } from '../../src/model/table.ts';
import { allClasses } from '../support/tables.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));
  vi.stubEnv('TMPDIR', root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const MIB = 2 ** 20;
const PLENTY = 256 * MIB;

/** Positions of the kept columns of a file of five: values, markers, keys of persons. */
const VALUE = 1;
const MARK = 2;
const KEY = 4;
const KEPT = [VALUE, MARK, KEY];

/** Records around which pages of 65,536 codes begin and end, and the first and the last. */
const marked = (rows: number): number[] =>
  [0, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, rows - 1]
    .filter((row, at, all) => row < rows && all.indexOf(row) === at)
    .sort((a, b) => a - b);

interface Table extends EncodedTable {
  /** By position in the file. */
  codes: Uint32Array[];
  persons: Persons;
}

/** Every marked record has a marker of its own, all others share one; two keys are one person. */
function tableOf(rows: number): Table {
  const marks = marked(rows);
  const codes: Uint32Array[] = [];
  codes[VALUE] = Uint32Array.from({ length: rows }, (_, row) => (row * 7919) % 251);
  codes[MARK] = Uint32Array.from({ length: rows }, (_, row) => marks.indexOf(row) + 1);
  const keys = Math.min(1000, rows);
  codes[KEY] = Uint32Array.from({ length: rows }, (_, row) => (row * 31) % keys);
  const columns: EncodedColumn[] = [];
  for (const column of KEPT) columns[column] = columnOf(codes[column]!);
  const personOfCode = Uint32Array.from({ length: keys }, (_, key) => key >>> 1);
  const persons = { column: KEY, personOfCode, count: (keys + 1) >>> 1, rowsWithoutKey: 0 };
  return { rows, codes, columns, counted: [], persons };
}

function columnOf(codes: Uint32Array): EncodedColumn {
  const counts = new Uint32Array(codes.reduce((most, code) => Math.max(most, code), 0) + 1);
  for (const code of codes) counts[code]!++;
  const texts = { length: counts.length, at: String, *[Symbol.iterator]() {} };
  return { values: texts, missing: new Uint8Array(counts.length), counts };
}

const SIZES = [1, 2048, 40_000, 7, 65_536, 4096];

/** Appends records until so many are there, in arrays that are used again and hold more. */
async function append(store: CodeStore, { codes }: Table, from: number, to: number, bytes = 0) {
  const scratch = KEPT.map(() => new Uint32Array(70_000));
  for (let row = from, turn = 0; row < to; turn++) {
    const rows = Math.min(SIZES[turn % SIZES.length]!, to - row);
    for (const [at, column] of KEPT.entries()) {
      scratch[at]!.fill(0xdead).set(codes[column]!.subarray(row, row + rows));
    }
    row += rows;
    // Only the last of them meets dictionaries that large.
    await store.append(scratch, rows, row === to ? bytes : 0);
  }
}

function storeOf(engine: EngineName, maxMemory = PLENTY): CodeStore {
  return new CodeStore({ engine, columns: KEPT, maxMemory });
}

function viewOf(table: EncodedTable, column: number): SensitiveView {
  const size = table.columns[column]!.values.length;
  const map = Uint32Array.from({ length: size }, (_, code) => code);
  return { column, level: null, size, map, harmful: null, harmless: null, ordered: false };
}

/** What an engine says of a table, in a form that two engines have in common. */
async function answers(engine: Engine, table: EncodedTable) {
  const all: unknown[] = [];
  for (const unit of ['rows', 'tuples', 'histories'] satisfies ClassUnit[]) {
    for (const columns of [[VALUE, MARK], [MARK], []]) {
      const views = [viewOf(table, VALUE)];
      all.push(await allClasses(engine, { columns, unit, views }));
      all.push([...(await engine.rowsInClassesBelow({ columns, unit }, 2))]);
    }
  }
  return all;
}

async function expectSame({ engine }: Choice, table: Table): Promise<void> {
  const witness = new StreamEngine(table, table.codes, table.persons);
  expect(await answers(engine, table)).toEqual(await answers(witness, table));
  // Only in the order of the file do these numbers come out.
  const question = { columns: [MARK], unit: 'rows' as const };
  expect([...(await engine.rowsInClassesBelow(question, 2))]).toEqual(marked(table.rows));
}

describe('codes', () => {
  const borders = [65_535, 65_536, 65_537, 131_072, 131_073];

  it.each(borders)('stay in memory as long as there is room: %i records', async (rows) => {
    const table = tableOf(rows);
    for (const engine of ['auto', 'stream'] as const) {
      const store = storeOf(engine);
      await append(store, table, 0, rows);
      const choice = await store.engine(table, [], table.persons);
      expect([choice.engine.name, choice.reason]).toEqual([
        'stream',
        engine === 'auto' ? 'codes-fit-in-memory' : 'asked-for',
      ]);
      await expectSame(choice, table);
      expect(readdirSync(root)).toEqual([]);
      await store.close();
    }
  });

  it.each([
    ...borders.map((moved) => [moved, 131_073]),
    [1, 65_536],
    [70_000, 70_000],
    [100_000, 140_000],
  ])('move to disk when there is none: after %i of %i records', async (moved, rows) => {
    const table = tableOf(rows!);
    const store = storeOf('auto');
    await append(store, table, 0, moved! - 1);
    expect(readdirSync(root)).toEqual([]);
    await append(store, table, moved! - 1, moved!, PLENTY);
    expect(readdirSync(root)).toHaveLength(1);
    await append(store, table, moved!, rows!);
    const choice = await store.engine(table, [], table.persons);
    expect([choice.engine.name, choice.reason]).toEqual(['duckdb', 'codes-exceed-memory']);
    await expectSame(choice, table);
    await store.close();
    await store.close();
    expect(readdirSync(root)).toEqual([]);
  });

  it('go to disk from the first record on where that was asked for', async () => {
    const table = tableOf(65_537);
    const store = storeOf('duckdb');
    expect(readdirSync(root)).toEqual([]);
    await append(store, table, 0, 1);
    expect(readdirSync(root)).toHaveLength(1);
    await append(store, table, 1, table.rows);
    const choice = await store.engine(table, [], table.persons);
    expect([choice.engine.name, choice.reason]).toEqual(['duckdb', 'asked-for']);
    await expectSame(choice, table);
    await store.close();
    expect(readdirSync(root)).toEqual([]);
  });

  it.each(['stream', 'reference', 'duckdb', 'auto'] as const)(
    'may be none at all: %s',
    async (engine) => {
      const store = storeOf(engine);
      const table = { rows: 0, columns: tableOf(1).columns, counted: [] };
      const choice = await store.engine(table, [], null);
      expect(choice.engine.name).toBe(engine === 'auto' ? 'stream' : engine);
      expect(await allClasses(choice.engine, { columns: [VALUE, MARK], unit: 'rows' })).toEqual([]);
      await store.close();
    },
  );

  it('are those of every kept column', async () => {
    for (const codes of [
      [new Uint32Array(2), new Uint32Array(2)],
      [new Uint32Array(2), new Uint32Array(2), new Uint32Array(1)],
    ]) {
      const store = storeOf('auto');
      await expect(store.append(codes, 2, 0)).rejects.toThrow('invariant');
      await store.close();
    }
  });
});

describe('the memory allowed', () => {
  /** Appends the same records until that fails. @returns records before, and the failure */
  async function filled(store: CodeStore) {
    const codes = KEPT.map(() => new Uint32Array(10_000));
    for (let rows = 0; ; rows += 10_000) {
      try {
        await store.append(codes, 10_000, 0);
      } catch (error) {
        return { rows, error };
      }
      if (rows > 10_000_000) throw new Error('no end');
    }
  }

  it('is not exceeded by stream, which says what goes on', async () => {
    const store = storeOf('stream', 64 * MIB);
    const { rows, error } = await filled(store);
    expect(error).toMatchObject({
      code: 'E-LIMIT-MEMORY',
      exitCode: 75,
      hint: expect.stringMatching(/--engine auto.*--max-memory/),
    });
    // The codes alone take 4 bytes each, and classes as much again at least.
    expect(rows).toBeLessThan((64 * MIB) / 8 / KEPT.length);
    expect(rows).toBeGreaterThan(100_000);
    await store.close();
    expect(readdirSync(root)).toEqual([]);
  });

  it('counts dictionaries', async () => {
    const table = tableOf(3);
    for (const engine of ['stream', 'reference'] as const) {
      const store = storeOf(engine);
      await append(store, table, 0, 2, PLENTY / 2);
      await expect(append(store, table, 2, 3, PLENTY)).rejects.toMatchObject({
        code: 'E-LIMIT-MEMORY',
      });
      await store.close();
    }
  });

  it.each(['auto', 'duckdb'] as const)(
    'is exceeded by dictionaries on disk too: %s',
    async (engine) => {
      const table = tableOf(3);
      const store = storeOf(engine);
      if (engine === 'auto') await append(store, table, 0, 1, PLENTY);
      await append(store, table, 1, 2, PLENTY / 2);
      await expect(append(store, table, 2, 3, PLENTY / 2 + 1)).rejects.toMatchObject({
        code: 'E-LIMIT-MEMORY',
        hint: expect.stringContaining('--max-memory'),
      });
      await store.close();
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it('takes a folder for what exceeds it', async () => {
    vi.stubEnv('TMPDIR', join(root, 'nowhere'));
    const table = tableOf(3);
    const store = storeOf('auto');
    await expect(append(store, table, 0, 3, PLENTY)).rejects.toMatchObject({
      code: 'E-LIMIT-DISK',
    });
    await store.close();
    await store.close();
  });
});

describe('generalised columns', () => {
  it.each([
    ['stream', 'stream', 0],
    ['auto', 'stream', 0],
    ['auto', 'duckdb', 1],
    ['auto', 'duckdb', 65_536],
    ['duckdb', 'duckdb', 0],
    ['reference', 'reference', 0],
  ] as const)('get their new codes: %s, then %s', async (asked, name, moved) => {
    // The reference engine is slow, and has no pages of its own.
    const fine = tableOf(name === 'reference' ? 500 : 65_537);
    const maps: Uint32Array[] = [];
    maps[VALUE] = Uint32Array.from({ length: 251 }, (_, code) => (code * 5) % 4);
    const codes = [...fine.codes];
    codes[VALUE] = fine.codes[VALUE]!.map((code) => maps[VALUE]![code]!);
    const columns = [...fine.columns];
    columns[VALUE] = columnOf(codes[VALUE]!);
    const coarse = { ...fine, codes, columns };

    for (const persons of [coarse.persons, null]) {
      const store = storeOf(asked);
      await append(store, fine, 0, moved, PLENTY);
      await append(store, fine, moved, fine.rows);
      const choice = await store.engine(coarse, maps, persons);
      expect(choice.engine.name).toBe(name);
      if (persons !== null) await expectSame(choice, coarse);
      else {
        const question = { columns: [VALUE], unit: 'rows' as const };
        const witness = new StreamEngine(coarse, codes, null);
        const expected = await allClasses(witness, question);
        expect(expected).toHaveLength(4);
        expect(await allClasses(choice.engine, question)).toEqual(expected);
      }
      await store.close();
    }
    expect(readdirSync(root)).toEqual([]);
  });
});
