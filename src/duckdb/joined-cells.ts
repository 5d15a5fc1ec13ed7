import { invariant } from '../errors/healthrisk-error.ts';
import type { SpanBatch } from '../model/batch.ts';

/** Stands between two cells: no byte of UTF-8. */
const SEPARATOR = 0xff;
/** Bytes after which a batch ends. */
const BATCH_SIZE = 16 << 20;

/**
 * SQL for all cells of a record as one blob, which is fetched several times faster than a text per
 * cell is.
 * @param texts SQL of each cell, of type VARCHAR and never NULL; at least one
 */
export function joinedCells(texts: readonly string[]): string {
  if (texts.length === 1) return `encode(${texts[0]})`;
  // Halved each time: DuckDB refuses expressions that nest as deep as a table may be wide.
  const half = texts.length >> 1;
  const [left, right] = [texts.slice(0, half), texts.slice(half)].map(joinedCells);
  return `(${left} || '\\xFF'::blob || ${right})`;
}

/** Collects records of {@link joinedCells} into batches. */
export class CellSplitter {
  readonly #batch: SpanBatch;
  #size = 0;

  /** @param rowsMax records of a batch at most */
  constructor(columns: number, rowsMax: number) {
    this.#batch = {
      kind: 'spans',
      rows: 0,
      columns,
      bytes: Buffer.allocUnsafe(1 << 16),
      starts: new Uint32Array(columns * rowsMax),
      ends: new Uint32Array(columns * rowsMax),
    };
  }

  /** There is no room for another record before {@link take}. */
  get isFull(): boolean {
    const { rows, columns, starts } = this.#batch;
    return this.#size >= BATCH_SIZE || (rows + 1) * columns > starts.length;
  }

  add(record: Uint8Array): void {
    const batch = this.#batch;
    const { columns, starts, ends } = batch;
    const start = this.#size;
    this.#size += record.length;
    if (this.#size > batch.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#size);
      batch.bytes.copy(larger, 0, 0, start);
      batch.bytes = larger;
    }
    batch.bytes.set(record, start);
    let at = batch.rows * columns;
    const last = at + columns - 1;
    let cell = start;
    for (let byte = start; byte < this.#size; byte++) {
      if (batch.bytes[byte] !== SEPARATOR) continue;
      starts[at] = cell;
      ends[at++] = byte;
      cell = byte + 1;
    }
    invariant(at === last, 'a record has all its cells');
    starts[at] = cell;
    ends[at] = this.#size;
    batch.rows++;
  }

  /** The batch so far, valid until the next record; null when there is none. */
  take(): SpanBatch | null {
    const { rows } = this.#batch;
    if (rows === 0) return null;
    const taken = { ...this.#batch };
    this.#batch.rows = 0;
    this.#size = 0;
    return taken;
  }
}
