import type { RecordBatch } from '../model/batch.ts';
import type { CountedColumn } from '../model/table.ts';
import { type ColumnEncoder, columnEncoder, type DictionaryKind } from './column-encoder.ts';

/** Distinct texts of an ignored column that are counted; a column with more singles people out. */
export const COUNTED_DISTINCT_MAX = 65_536;

/**
 * Counts records per distinct text of an ignored column where every record is a person. Keeps no
 * codes: memory does not grow with the records.
 */
export class ValueCounter {
  /** Null: too many texts. */
  #encoder: ColumnEncoder | null;

  constructor(kind: DictionaryKind) {
    this.#encoder = columnEncoder(kind);
  }

  /** Bytes held so far. */
  get memory(): number {
    return this.#encoder?.memory ?? 0;
  }

  /**
   * Takes one column of a batch.
   * @param scratch overwritten; as long as the batch
   */
  push(batch: RecordBatch, column: number, scratch: Uint32Array): void {
    this.#encoder?.encode(batch, column, scratch);
    if (this.#encoder !== null && this.#encoder.distinct > COUNTED_DISTINCT_MAX) {
      this.#encoder = null;
    }
  }

  finish(): CountedColumn {
    const encoder = this.#encoder;
    return { counts: encoder?.counts() ?? null, values: encoder?.values() ?? null };
  }
}
