import type { CountedColumn } from '../model/table.ts';

/** Distinct texts of an ignored column that are counted; a column with more singles people out. */
export const COUNTED_DISTINCT_MAX = 65_536;

/**
 * Counts records per distinct text of an ignored column where every record is a person. Keeps no
 * codes: memory does not grow with the records.
 */
export class ValueCounter {
  #codeOf: Map<string, number> | null = new Map();
  #counts: number[] = [];

  /** Takes one column of a batch. */
  push(batch: readonly (readonly string[])[], column: number): void {
    for (const record of batch) this.#count(record[column]!);
  }

  #count(cell: string): void {
    const codes = this.#codeOf;
    if (codes === null) return;
    const code = codes.get(cell);
    if (code !== undefined) {
      this.#counts[code] = this.#counts[code]! + 1;
      return;
    }
    if (codes.size === COUNTED_DISTINCT_MAX) {
      this.#codeOf = null;
      this.#counts = [];
      return;
    }
    codes.set(cell, codes.size);
    this.#counts.push(1);
  }

  finish(): CountedColumn {
    return { counts: this.#codeOf === null ? null : Uint32Array.from(this.#counts) };
  }
}
