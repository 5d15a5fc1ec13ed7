import fc from 'fast-check';
import type { SpanBatch, TextBatch } from '../../src/model/batch.ts';

/** Strings of any characters that a file may hold, control characters included. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0x2fff), fc.nat(0x10ffff)), { maxLength: 12 })
  .map((codes) => wellFormed(String.fromCodePoint(...codes)));

/** A string without lone surrogates, which no UTF-8 can hold. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Records as a batch of texts. */
export function textsOf(records: readonly (readonly string[])[]): TextBatch {
  return { kind: 'texts', rows: records.length, records };
}

/** Records as a batch of places in bytes, with other bytes around every cell. */
export function spansOf(records: readonly (readonly string[])[]): SpanBatch {
  const columns = records[0]?.length ?? 0;
  const pieces: Buffer[] = [];
  const starts = new Uint32Array(records.length * columns);
  const ends = new Uint32Array(records.length * columns);
  let length = 0;
  let cells = 0;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const record of records) {
    for (const cell of record) {
      add(Buffer.from('"'));
      starts[cells] = length;
      add(Buffer.from(cell));
      ends[cells++] = length;
    }
    add(Buffer.from('\n'));
  }
  const bytes = Buffer.concat(pieces);
  return { kind: 'spans', rows: records.length, columns, bytes, starts, ends };
}
