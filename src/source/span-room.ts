import type { SpanBatch } from '../model/batch.ts';

const QUOTE = 0x22;

/** Each byte can be a cell, and the text needs a mark behind it. */
export function room(size: number): Pick<SpanBatch, 'bytes' | 'starts' | 'ends'> {
  return {
    bytes: Buffer.allocUnsafeSlow(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
  };
}

/** A quoted pair of quotes takes four bytes. */
export function roomForDoubled({ bytes }: Pick<SpanBatch, 'bytes'>): Uint32Array {
  return new Uint32Array((bytes.length >> 2) + 1);
}

/** Takes one of each pair of quotes out of a cell, where it stands. */
export function unpair({ bytes, starts, ends }: SpanBatch, cell: number): void {
  const end = ends[cell]!;
  let to = bytes.indexOf(QUOTE, starts[cell]!);
  for (let from = to; from < end; from++) {
    const byte = bytes[from]!;
    bytes[to++] = byte;
    if (byte === QUOTE) from++;
  }
  ends[cell] = to;
}
