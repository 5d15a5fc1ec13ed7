import { type RecordBatch, type SpanBatch, type TextBatch, textAt } from '../model/batch.ts';

/** Length of a name that no cell reaches. */
const NEVER = 0xffffffff;

/**
 * Watches all records for a cell equal to the one in its column's header (an empty one aside), blanks
 * around it apart. Cells that nearly always differ in length or first character are compared, which
 * is cheap enough for every cell of a file.
 */
export class RepeatedHeader {
  readonly #names: readonly string[];
  readonly #bytes: readonly Buffer[];
  /** Bytes of each name. */
  readonly #sizes: Uint32Array;
  /** First byte of each name. */
  readonly #firsts: Uint8Array;
  #found = false;

  constructor(header: readonly string[]) {
    this.#names = header.map((name) => name.trim());
    this.#bytes = this.#names.map((name) => Buffer.from(name));
    this.#sizes = Uint32Array.from(this.#bytes, ({ length }) => (length === 0 ? NEVER : length));
    this.#firsts = Uint8Array.from(this.#bytes, (name) => name[0] ?? 0);
  }

  /** To be called for every batch. */
  see(batch: RecordBatch): void {
    if (this.#found) return;
    this.#found = batch.kind === 'spans' ? this.#inSpans(batch) : this.#inTexts(batch);
  }

  /** Some column held its own header in a record seen so far: the header is data. */
  get found(): boolean {
    return this.#found;
  }

  #inSpans(batch: SpanBatch): boolean {
    const { bytes, starts, ends, rows, columns } = batch;
    const sizes = this.#sizes;
    const firsts = this.#firsts;
    const watched = Math.min(columns, sizes.length);
    for (let row = 0, base = 0; row < rows; row++, base += columns) {
      for (let column = 0; column < watched; column++) {
        const start = starts[base + column]!;
        const size = ends[base + column]! - start;
        // Blanks around a name only make it longer: most cells are told by their length.
        if (size < sizes[column]!) continue;
        const first = bytes[start]!;
        if (first !== firsts[column]! && !mayBeBlank(first)) continue;
        if (this.#isName(batch, row, column)) return true;
      }
    }
    return false;
  }

  /** The long way, for a cell that begins like the name or with a blank. */
  #isName(batch: SpanBatch, row: number, column: number): boolean {
    const at = row * batch.columns + column;
    const start = batch.starts[at]!;
    const end = batch.ends[at]!;
    const name = this.#bytes[column]!;
    if (end - start === name.length)
      return batch.bytes.compare(name, 0, name.length, start, end) === 0;
    const isPadded = mayBeBlank(batch.bytes[start]!) || mayBeBlank(batch.bytes[end - 1]!);
    return isPadded && textAt(batch, row, column).trim() === this.#names[column];
  }

  #inTexts({ records }: TextBatch): boolean {
    const names = this.#names;
    for (const record of records) {
      for (let column = 0; column < names.length; column++) {
        const name = names[column]!;
        const cell = record[column];
        if (cell === undefined || name === '' || cell.length < name.length) continue;
        if (cell === name) return true;
        if (cell.length > name.length && isPadded(cell) && cell.trim() === name) return true;
      }
    }
    return false;
  }
}

/** Whether a byte may begin or end a blank. Blanks of other alphabets look like letters from here. */
function mayBeBlank(byte: number): boolean {
  return byte <= 0x20 || byte > 0x7f;
}

/** Whether trimming may change a text. */
function isPadded(text: string): boolean {
  return mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1));
}
