import { type HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { SpanBatch } from '../model/batch.ts';
import { lineFeeds } from './bytes.ts';
import type { ParseOptions } from './records.ts';
import { refusal } from './refuse-record.ts';
import { room, roomForDoubled, unpair } from './span-room.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Bytes to hand over at once: text and places of its cells then stay in the processor's cache. */
export const PIECE_SIZE = 1 << 16;

/**
 * Cuts text into records, strictly (see grammar.ts), without making an object or a text of any
 * cell: one pass over bytes that fills {@link batch} with places. A record that a border cuts waits
 * in the buffer for the rest of it and is then read again from its start.
 */
export class Tokeniser {
  /** The records of the last call of {@link take} or {@link finish}. */
  readonly batch: SpanBatch;
  /** Wholly empty lines skipped so far. */
  emptyLines = 0;
  /** What is wrong with the record behind those of the last batch. */
  error: HealthriskError | null = null;
  readonly #options: ParseOptions;
  /** 1 for the bytes that end an unquoted cell; likewise where a quoted one is looked at. */
  readonly #endsPlain = new Uint8Array(256);
  readonly #endsQuoted = new Uint8Array(256);
  /** Cells of the batch in which quotes are doubled. */
  #doubled: Uint32Array;
  #doubledCells = 0;
  /** Line feeds in quoted cells of the record that is being cut. */
  #quotedFeeds = 0;
  /** The text that is not cut yet: bytes of the buffer, and the line of the first of them. */
  #start = 0;
  #end = 0;
  #line = 1;
  /** Bytes that must be there before cutting is tried again. */
  #wanted = 1;

  constructor(options: ParseOptions) {
    this.#options = options;
    for (const byte of [QUOTE, LF, options.delimiter.charCodeAt(0)]) this.#endsPlain[byte] = 1;
    for (const byte of [QUOTE, LF]) this.#endsQuoted[byte] = 1;
    this.batch = { kind: 'spans', rows: 0, columns: 0, ...room(1) };
    this.#doubled = roomForDoubled(this.batch);
  }

  /**
   * Copies a piece of the text, of {@link PIECE_SIZE} at most, and cuts the records that end in it.
   * @returns whether there are any; see also {@link error}.
   */
  take(piece: Uint8Array): boolean {
    this.#append(piece);
    this.batch.rows = 0;
    const pending = this.#end - this.#start;
    // A long record is looked at again when twice of it is there, not for every piece of it.
    if (pending >= this.#wanted || pending > this.#options.recordSizeMax) this.#cut(false);
    return this.batch.rows > 0;
  }

  /** Cuts what is left: to the end of the text when it has `ended`, else its complete records. */
  finish(ended: boolean): boolean {
    this.batch.rows = 0;
    if (this.error === null) this.#cut(ended);
    return this.batch.rows > 0;
  }

  /** Line behind all that was taken, 1-based. */
  line(): number {
    return this.#line + lineFeeds(this.batch.bytes.subarray(this.#start, this.#end));
  }

  #append(piece: Uint8Array): void {
    const { bytes } = this.batch;
    const pending = this.#end - this.#start;
    // One byte more, for the mark behind the text.
    if (pending + piece.length < bytes.length) {
      bytes.copyWithin(0, this.#start, this.#end);
    } else {
      const larger = room(2 * (pending + piece.length));
      bytes.copy(larger.bytes, 0, this.#start, this.#end);
      Object.assign(this.batch, larger);
      this.#doubled = roomForDoubled(larger);
    }
    this.batch.bytes.set(piece, pending);
    this.#start = 0;
    this.#end = pending + piece.length;
  }

  /**
   * The grammar. A quote behind the text ends every inner loop, so that none has to ask for the
   * end; what is asked for each byte or cell is kept in variables, which is most of the speed.
   */
  #cut(ended: boolean): void {
    const { bytes, starts, ends } = this.batch;
    const { oneField, recordSizeMax } = this.#options;
    const delimiter = this.#options.delimiter.charCodeAt(0);
    const endsPlain = this.#endsPlain;
    const end = this.#end;
    let columns = this.batch.columns;
    let at = this.#start;
    let record = at;
    let cell = 0;
    let firstCell = 0;
    let refused = false;
    let rows = 0;
    this.#doubledCells = 0;
    bytes[end] = QUOTE;

    reading: for (;;) {
      record = at;
      firstCell = cell;
      for (;;) {
        const start = at;
        // Three bytes a turn: a turn costs more than a byte.
        while (
          endsPlain[bytes[at]!] === 0 &&
          endsPlain[bytes[++at]!] === 0 &&
          endsPlain[bytes[++at]!] === 0
        ) {
          at++;
        }
        let byte = bytes[at]!;
        starts[cell] = start;
        if (byte === delimiter) {
          ends[cell++] = at++;
          continue;
        }
        if (byte === LF) {
          const cellEnd = at > start && bytes[at - 1] === CR ? at - 1 : at;
          at++;
          if (cellEnd === record && !oneField) {
            this.emptyLines++;
            this.#line++;
            continue reading;
          }
          ends[cell++] = cellEnd;
          break;
        }
        if (at === end) {
          if (!ended || at === record) break reading;
          ends[cell++] = at;
          break;
        }
        refused = at > start;
        if (refused) break reading;

        starts[cell] = at + 1;
        at = this.#closingQuote(at + 1, cell);
        if (at >= end || (at + 1 === end && !ended)) {
          refused = ended;
          break reading;
        }
        ends[cell++] = at++;
        if (at === end) break;
        byte = bytes[at++]!;
        if (byte === delimiter) continue;
        if (byte === LF) break;
        if (byte === CR && at === end && !ended) break reading;
        refused = byte !== CR || bytes[at++] !== LF;
        if (refused) break reading;
        break;
      }
      refused = at - record > recordSizeMax || (columns !== 0 && cell - firstCell !== columns);
      if (refused) break;
      columns = cell - firstCell;
      rows++;
      if (this.#quotedFeeds > 0) {
        this.#line += this.#quotedFeeds;
        this.#quotedFeeds = 0;
      }
    }

    this.batch.rows = rows;
    this.batch.columns = columns;
    this.#line += rows;
    this.#quotedFeeds = 0;
    this.#start = record;
    this.#wanted = 2 * (end - record);
    if (refused || end - record > recordSizeMax) this.#refuse(ended);
    for (let i = 0; i < this.#doubledCells && this.#doubled[i]! < firstCell; i++)
      unpair(this.batch, this.#doubled[i]!);
  }

  /** Where the quote stands that closes a cell, as far as the text is there, else its end. */
  #closingQuote(from: number, cell: number): number {
    const { bytes } = this.batch;
    const endsQuoted = this.#endsQuoted;
    const end = this.#end;
    let at = from;
    let pairs = 0;
    for (;;) {
      let byte = bytes[at]!;
      while (endsQuoted[byte] === 0) byte = bytes[++at]!;
      if (byte === LF) {
        this.#quotedFeeds++;
        at++;
      } else if (at + 1 < end && bytes[at + 1] === QUOTE) {
        pairs++;
        at += 2;
      } else {
        break;
      }
    }
    if (pairs > 0) this.#doubled[this.#doubledCells++] = cell;
    return at;
  }

  #refuse(ended: boolean): void {
    const { bytes, columns } = this.batch;
    const text = bytes.subarray(this.#start, this.#end);
    this.error = refusal({ text, line: this.#line, ended, fields: columns }, this.#options);
    invariant(this.error !== null, 'the tokeniser refuses what the grammar accepts');
  }
}
