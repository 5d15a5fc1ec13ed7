import { invariant } from '../errors/healthrisk-error.ts';
import type { SpanBatch } from '../model/batch.ts';

/** Stands between two cells: like the next two no byte of UTF-8. */
const SEPARATOR = 0xff;
/** Stands for a cell that is NULL. */
const NULL = 0xfe;
/** Stands for a cell that is not UTF-8. */
const BINARY = 0xfd;
/** Bytes after which a batch ends. */
const BATCH_SIZE = 16 << 20;

/** A column of a query. */
export interface SqlColumn {
  /** SQL of its name. */
  name: string;
  /** As DuckDB names it. */
  type: string;
}

/**
 * SQL for all cells of a record as one blob, which is fetched several times faster than a text per
 * cell is. Bytes without a type (BLOB) are taken for text where they are UTF-8.
 * @param columns at least one
 */
export function joinedCells(columns: readonly SqlColumn[]): string {
  if (columns.length === 1) return cell(columns[0]!);
  // Halved each time: DuckDB refuses expressions that nest as deep as a table may be wide.
  const half = columns.length >> 1;
  const [left, right] = [columns.slice(0, half), columns.slice(half)].map(joinedCells);
  return `(${left} || ${blob(SEPARATOR)} || ${right})`;
}

function cell({ name, type }: SqlColumn): string {
  if (type !== 'BLOB') return `coalesce(encode(cast(${name} as varchar)), ${blob(NULL)})`;
  const otherwise = `case when ${name} is null then ${blob(NULL)} else ${blob(BINARY)} end`;
  return `coalesce(encode(try(decode(${name}))), ${otherwise})`;
}

function blob(byte: number): string {
  return `'\\x${byte.toString(16).toUpperCase()}'::blob`;
}

/** Who is told of cells without a text, by their column from 0; may throw. */
export interface CellWatcher {
  /** NULL, or else the empty text. Both are handed out as the empty text. */
  onEmpty(column: number, isNull: boolean): void;
  /** Bytes that are not UTF-8. */
  onBinary(column: number): never;
}

/** Collects records of {@link joinedCells} into batches. */
export class CellSplitter {
  readonly #batch: SpanBatch;
  readonly #watcher: CellWatcher;
  #size = 0;

  /** @param rowsMax records of a batch at most */
  constructor(columns: number, rowsMax: number, watcher: CellWatcher) {
    this.#watcher = watcher;
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
    const { columns } = batch;
    const start = this.#size;
    this.#size += record.length;
    if (this.#size > batch.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#size);
      batch.bytes.copy(larger, 0, 0, start);
      batch.bytes = larger;
    }
    batch.bytes.set(record, start);
    let column = 0;
    let cell = start;
    for (let byte = start; byte < this.#size; byte++) {
      if (batch.bytes[byte] !== SEPARATOR) continue;
      this.#addCell(column++, cell, byte);
      cell = byte + 1;
    }
    invariant(column === columns - 1, 'a record has all its cells');
    this.#addCell(column, cell, this.#size);
    batch.rows++;
  }

  #addCell(column: number, start: number, end: number): void {
    const { bytes, starts, ends, rows, columns } = this.#batch;
    const at = rows * columns + column;
    starts[at] = start;
    ends[at] = end;
    if (start === end) this.#watcher.onEmpty(column, false);
    else if (bytes[start]! >= BINARY) {
      if (bytes[start] === BINARY) this.#watcher.onBinary(column);
      starts[at] = end;
      this.#watcher.onEmpty(column, true);
    }
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
