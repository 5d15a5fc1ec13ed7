import { createHash } from 'node:crypto';
import type { RecordBatch, SpanBatch, TextBatch } from '../model/batch.ts';

/** Bytes that occur in no UTF-8: behind a cell, and behind a record. */
const CELL_END = 0xff;
const RECORD_END = 0xfe;

/** A checksum of records, whatever they are stored in: cells that are equal give one that is. */
export class RecordsChecksum {
  readonly #hash = createHash('sha256');
  #room = Buffer.alloc(0);

  add(batch: RecordBatch): void {
    if (batch.kind === 'spans') this.#addSpans(batch);
    else this.#addTexts(batch);
  }

  /** In hexadecimal. Nothing can be added afterwards. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  #addSpans({ rows, columns, bytes, starts, ends }: SpanBatch): void {
    const size = bytes.length + rows * (columns + 1);
    if (this.#room.length < size) this.#room = Buffer.alloc(size);
    const room = this.#room;
    let to = 0;
    for (let row = 0, cell = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++, cell++) {
        const end = ends[cell]!;
        for (let at = starts[cell]!; at < end; at++) room[to++] = bytes[at]!;
        room[to++] = CELL_END;
      }
      room[to++] = RECORD_END;
    }
    this.#hash.update(room.subarray(0, to));
  }

  #addTexts({ records }: TextBatch): void {
    for (const record of records) {
      for (const cell of record) this.#hash.update(cell).update(CELL);
      this.#hash.update(RECORD);
    }
  }
}

const CELL = Buffer.of(CELL_END);
const RECORD = Buffer.of(RECORD_END);
