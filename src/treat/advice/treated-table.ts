import { isMissingToken } from '../../encode/missing.ts';
import type { CodesByColumn } from '../../engines/codes.ts';
import { through } from '../../engines/through.ts';
import type { Dictionary, EncodedColumn, EncodedTable } from '../../model/table.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';

/** A column as it is written at a level of its hierarchy. */
export function columnAt(
  column: EncodedColumn,
  { step, map, labels }: HierarchyLevel,
  tokens: ReadonlySet<string>,
): EncodedColumn {
  if (step.kind === 'as-is') return column;
  const counts = new Uint32Array(labels.length);
  for (let code = 0; code < map.length; code++) counts[map[code]!]! += column.counts[code]!;
  const missing = Uint8Array.from(labels, (label) => (isMissingToken(label, tokens) ? 1 : 0));
  return { values: labels, missing, counts };
}

/** No code yet. */
const NONE = 0xffffffff;

/** Codes and dictionary of a column in which only some records are left: no value without a record. */
export function withoutRecords(
  column: EncodedColumn,
  codes: Uint32Array,
  isOut: Uint8Array,
  rows: number,
): { column: EncodedColumn; codes: Uint32Array } {
  if (rows === codes.length) return { column, codes };
  const newCode = new Uint32Array(column.values.length).fill(NONE);
  const kept = new Uint32Array(rows);
  const old: number[] = [];
  const counts: number[] = [];
  let row = 0;
  for (let record = 0; record < codes.length; record++) {
    if (isOut[record] === 1) continue;
    const code = codes[record]!;
    if (newCode[code] === NONE) newCode[code] = old.push(code) - 1;
    const own = newCode[code]!;
    counts[own] = (counts[own] ?? 0) + 1;
    kept[row++] = own;
  }
  return {
    column: {
      values: new Chosen(column.values, Uint32Array.from(old)),
      missing: Uint8Array.from(old, (code) => column.missing[code]!),
      counts: Uint32Array.from(counts),
    },
    codes: kept,
  };
}

/** Some texts of a dictionary, without copies of them. */
class Chosen implements Dictionary {
  readonly #all: Dictionary;
  readonly #codes: Uint32Array;

  constructor(all: Dictionary, codes: Uint32Array) {
    this.#all = all;
    this.#codes = codes;
  }

  get length(): number {
    return this.#codes.length;
  }

  at(code: number): string {
    return this.#all.at(this.#codes[code]!);
  }

  *[Symbol.iterator](): Generator<string> {
    for (const code of this.#codes) yield this.#all.at(code);
  }
}

/** A column of a table that is treated. */
export interface TreatedColumn {
  column: EncodedColumn;
  codes: Uint32Array;
  /** Level at which it is written; absent: as it is. */
  level?: HierarchyLevel;
}

/** The table of these columns without the records that are left out. */
export function treatedTable(
  columns: readonly TreatedColumn[],
  isOut: Uint8Array,
  tokens: ReadonlySet<string>,
): { table: EncodedTable; codes: CodesByColumn } {
  const rows = isOut.length - isOut.reduce((sum, flag) => sum + flag, 0);
  const made = columns.map(({ column, codes, level }) => {
    if (level === undefined) return withoutRecords(column, codes, isOut, rows);
    const coarse = through(level.map, codes);
    return withoutRecords(columnAt(column, level, tokens), coarse, isOut, rows);
  });
  return {
    table: {
      rows,
      columns: made.map(({ column }) => column),
      counted: made.map(() => undefined),
    },
    codes: made.map(({ codes }) => codes),
  };
}
