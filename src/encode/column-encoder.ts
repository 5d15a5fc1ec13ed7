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
  return kind === 'bytes' ? new ByteColumnEncoder() : new TextColumnEncoder();
}

/** Cells as bytes. */
class ByteColumnEncoder implements ColumnEncoder {
  readonly #values = new ByteDictionary();
  readonly #texts = new TextsAsSpans();
  #counts: Uint32Array = new Uint32Array(256);

  get distinct(): number {
    return this.#values.length;
  }

  get memory(): number {
    return this.#values.memory + this.#counts.byteLength;
  }

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
    const values = this.#values;
    let counts = this.#counts;
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      const code = values.codeOf(view, starts[at]!, ends[at]!);
      codes[row] = code;
      if (code >= counts.length) counts = grown(counts, code + 1);
      counts[code]!++;
    }
    this.#counts = counts;
  }

  finish(tokens: ReadonlySet<string>): EncodedColumn {
    const values = this.#values.texts;
    const missing = allocated(() => new Uint8Array(values.length));
    values.eachSpan((bytes, start, end, code) => {
      if (isMissingSpan(bytes, start, end, tokens)) missing[code] = 1;
    });
    return { values, missing, counts: this.counts() };
  }

  counts(): Uint32Array {
    return this.#counts.subarray(0, this.#values.length);
  }

  values(): Dictionary {
    return this.#values.texts;
  }
}

/** Cells as strings: by a Map, independently of the bytes. */
class TextColumnEncoder implements ColumnEncoder {
  readonly #values = new TextDictionary();
  #counts: Uint32Array = new Uint32Array(256);

  get distinct(): number {
    return this.#values.length;
  }

  get memory(): number {
    return this.#values.memory + this.#counts.byteLength;
  }

  encode(batch: RecordBatch, column: number, codes: Uint32Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const code = this.#values.codeOf(textAt(batch, row, column));
      codes[row] = code;
      if (code >= this.#counts.length) this.#counts = grown(this.#counts, code + 1);
      this.#counts[code]!++;
    }
  }

  finish(tokens: ReadonlySet<string>): EncodedColumn {
    const values = this.#values.texts;
    const missing = new Uint8Array(values.length);
    let code = 0;
    for (const text of values) missing[code++] = isMissingToken(text, tokens) ? 1 : 0;
    return { values, missing, counts: this.counts() };
  }

  counts(): Uint32Array {
    return this.#counts.subarray(0, this.#values.length);
  }

  values(): Dictionary {
    return this.#values.texts;
  }
}
