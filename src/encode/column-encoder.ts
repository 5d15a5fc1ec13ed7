import { type RecordBatch, type SpanBatch, textAt } from '../model/batch.ts';
import type { Dictionary, EncodedColumn } from '../model/table.ts';
import { ByteDictionary } from './byte-dictionary.ts';
import { grown } from './grown.ts';
import { allocated } from './limits.ts';
import { isMissingSpan, isMissingToken } from './missing.ts';
import { TextDictionary } from './text-dictionary.ts';
import { TextsAsSpans } from './texts-as-spans.ts';

/**
 * Turns the cells of one column into codes, and counts the records of each. Two cells share a code
 * exactly when they are the same text: nothing is trimmed, parsed or normalised here, since merging
 * would raise k.
 */
export interface ColumnEncoder {
  /** Distinct texts so far. */
  readonly distinct: number;
  /** Bytes held so far. */
  readonly memory: number;
  /**
   * Writes the codes of one column of a batch to `codes[0, rows)`.
   * @throws HealthriskError E-LIMIT-DISTINCT, E-LIMIT-MEMORY
   */
  encode(batch: RecordBatch, column: number, codes: Uint32Array): void;
  /** What is known of the column; nothing can be encoded afterwards. */
  finish(tokens: ReadonlySet<string>): EncodedColumn;
  /** Records per code so far. */
  counts(): Uint32Array;
  /** Distinct texts so far. */
  values(): Dictionary;
}

/**
 * How distinct texts are told apart: by their bytes, or by a Map of strings. Both take batches of
 * either kind and give the same codes; the second is there to bear witness.
 */
export type DictionaryKind = 'bytes' | 'texts';

/** An encoder of that kind. */
export function columnEncoder(kind: DictionaryKind): ColumnEncoder {
  return kind === 'bytes'
    ? new ByteColumnEncoder(new ByteDictionary())
    : new TextColumnEncoder(new TextDictionary());
}

/** What both encoders count, over the dictionary of each. */
class CountingEncoder<D extends { length: number; memory: number; texts: Dictionary }> {
  protected readonly dictionary: D;
  /** Records per code, with room to grow. */
  protected perCode: Uint32Array = new Uint32Array(256);

  constructor(dictionary: D) {
    this.dictionary = dictionary;
  }

  get distinct(): number {
    return this.dictionary.length;
  }

  get memory(): number {
    return this.dictionary.memory + this.perCode.byteLength;
  }

  counts(): Uint32Array {
    return this.perCode.subarray(0, this.dictionary.length);
  }

  values(): Dictionary {
    return this.dictionary.texts;
  }
}

/** Cells as bytes. */
class ByteColumnEncoder extends CountingEncoder<ByteDictionary> implements ColumnEncoder {
  readonly #texts = new TextsAsSpans();

  encode(batch: RecordBatch, column: number, codes: Uint32Array): void {
    if (batch.kind === 'spans') {
      this.#encode(batch, column, codes);
      return;
    }
    this.#texts.write(batch, column);
    const { bytes, starts, ends } = this.#texts;
    this.#encode({ bytes, starts, ends, rows: batch.rows, columns: 1 }, 0, codes);
  }

  /** The loop stands alone and keeps what it needs at hand: it runs for every cell that is kept. */
  #encode(spans: Omit<SpanBatch, 'kind'>, column: number, codes: Uint32Array): void {
    const { bytes, starts, ends, rows, columns } = spans;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const values = this.dictionary;
    let counts = this.perCode;
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      const code = values.codeOf(view, starts[at]!, ends[at]!);
      codes[row] = code;
      if (code >= counts.length) counts = grown(counts, code + 1);
      counts[code]!++;
    }
    this.perCode = counts;
  }

  finish(tokens: ReadonlySet<string>): EncodedColumn {
    const values = this.dictionary.texts;
    const missing = allocated(() => new Uint8Array(values.length));
    values.eachSpan((bytes, start, end, code) => {
      if (isMissingSpan(bytes, start, end, tokens)) missing[code] = 1;
    });
    return { values, missing, counts: this.counts() };
  }
}

/** Cells as strings: by a Map, independently of the bytes. */
class TextColumnEncoder extends CountingEncoder<TextDictionary> implements ColumnEncoder {
  encode(batch: RecordBatch, column: number, codes: Uint32Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const code = this.dictionary.codeOf(textAt(batch, row, column));
      codes[row] = code;
      if (code >= this.perCode.length) this.perCode = grown(this.perCode, code + 1);
      this.perCode[code]!++;
    }
  }

  finish(tokens: ReadonlySet<string>): EncodedColumn {
    const values = this.dictionary.texts;
    const missing = new Uint8Array(values.length);
    let code = 0;
    for (const text of values) missing[code++] = isMissingToken(text, tokens) ? 1 : 0;
    return { values, missing, counts: this.counts() };
  }
}
