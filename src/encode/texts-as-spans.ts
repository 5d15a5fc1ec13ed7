import type { TextBatch } from '../model/batch.ts';

/** Most bytes of UTF-8 that a UTF-16 unit becomes. */
const UNIT_BYTES = 3;

/** One column of a batch of texts, written out as UTF-8. */
export class TextsAsSpans {
  bytes = Buffer.alloc(1 << 16);
  starts = new Uint32Array(0);
  ends = new Uint32Array(0);

  /** Valid until the next call. */
  write({ records }: TextBatch, column: number): void {
    if (this.starts.length < records.length) {
      this.starts = new Uint32Array(records.length);
      this.ends = new Uint32Array(records.length);
    }
    let at = 0;
    for (let row = 0; row < records.length; row++) {
      const text = records[row]![column]!;
      this.#reserve(at, at + UNIT_BYTES * text.length);
      this.starts[row] = at;
      at += this.bytes.write(text, at);
      this.ends[row] = at;
    }
  }

  #reserve(used: number, needed: number): void {
    if (needed <= this.bytes.length) return;
    const larger = Buffer.alloc(Math.max(needed, 2 * this.bytes.length));
    this.bytes.copy(larger, 0, 0, used);
    this.bytes = larger;
  }
}
