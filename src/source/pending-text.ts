import { lineFeeds } from './bytes.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * The text from the start of the record that is being read: what it takes to say where an error
 * is. Offsets count the bytes of the decoded text from its beginning.
 */
export class PendingText {
  /** Offset behind the last chunk. */
  end = 0;
  readonly #chunks: { bytes: Buffer; start: number }[] = [];
  readonly #emptyLinesSkipped: boolean;
  #start = 0;
  /** Line of the first byte of the first chunk that is kept. */
  #line = 1;

  constructor(emptyLinesSkipped: boolean) {
    this.#emptyLinesSkipped = emptyLinesSkipped;
  }

  add(bytes: Buffer): void {
    this.#chunks.push({ bytes, start: this.end });
    this.end += bytes.length;
  }

  /**
   * Where the record starts that follows one ending at `recordEnd`: behind the wholly empty lines
   * in between, where those are skipped.
   */
  startAfter(recordEnd: number): number {
    this.#start = Math.max(this.#start, recordEnd);
    while (this.#emptyLinesSkipped) {
      const byte = this.#at(this.#start);
      if (byte === LF) this.#start += 1;
      else if (byte === CR && this.#at(this.#start + 1) === LF) this.#start += 2;
      else break;
    }
    return this.#start;
  }

  /** Forgets the chunks that lie wholly before the last start asked for. */
  drop(): void {
    const kept = this.#chunks.findIndex(({ bytes, start }) => start + bytes.length > this.#start);
    const dropped = this.#chunks.splice(0, kept === -1 ? this.#chunks.length : kept);
    for (const { bytes } of dropped) this.#line += lineFeeds(bytes);
  }

  /** Everything from `offset` on. */
  from(offset: number): Buffer {
    const parts = this.#chunks.map(({ bytes, start }) =>
      bytes.subarray(Math.max(0, offset - start)),
    );
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Line of the byte at `offset`, which is kept or right behind what was dropped, 1-based. */
  lineAt(offset: number): number {
    let line = this.#line;
    for (const { bytes, start } of this.#chunks) {
      if (start < offset) line += lineFeeds(bytes.subarray(0, offset - start));
    }
    return line;
  }

  #at(offset: number): number | undefined {
    const chunk = this.#chunks.findLast(({ start }) => start <= offset);
    return chunk?.bytes[offset - chunk.start];
  }
}
