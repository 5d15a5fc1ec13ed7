import { invariant } from '../errors/healthrisk-error.ts';
import type { Delimiter, Encoding } from '../model/csv.ts';
import { decode, type TextChunk } from './decode.ts';
import { DELIMITER_HEAD_SIZE, type TableForm, tableForm } from './delimiter.ts';
import { ENCODING_HEAD_SIZE, encodingOf } from './encoding.ts';
import { MAGIC_SIZE, refuseForeign } from './foreign.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { LookAhead } from './look-ahead.ts';
import { type ByteSource, type BytesOptions, openBytes } from './open-bytes.ts';
import { type CsvRecord, parseRecords } from './parse-records.ts';
import { sampleOf } from './sample.ts';

export type { CsvRecord } from './parse-records.ts';
export { SAMPLE_RECORDS } from './sample.ts';

/** Bytes of one record, decoded to UTF-8, its line end included. */
export const RECORD_SIZE_MAX = 16 << 20;

/** How a CSV file is read. */
export interface CsvOptions extends BytesOptions {
  /** Detected when absent. */
  delimiter?: Delimiter;
  /** Detected when absent. */
  encoding?: Encoding;
  /** {@link RECORD_SIZE_MAX} when absent. */
  recordSizeMax?: number;
}

/** An open CSV file. */
export interface CsvReader {
  /** Base name of the file, or `stdin`. */
  name: string;
  format: 'csv' | 'csv.gz';
  encoding: Encoding;
  delimiter: Delimiter;
  /** The first record, header or not; every record has as many fields. */
  first: CsvRecord;
  /** Records after the first: {@link SAMPLE_RECORDS}, fewer when they are long or run out. */
  sample: readonly CsvRecord[];
  /**
   * Every record after the first, the sample included, in batches of at least one; with
   * `includeFirst` the first too. Consumed once; closes the file.
   * @throws HealthriskError E-DATA-…, E-LIMIT-RECORD or E-INPUT-… when the file goes wrong later.
   */
  batches(options: { includeFirst: boolean }): AsyncGenerator<readonly CsvRecord[]>;
  /** Bytes and SHA-256 (hex) of the file as stored, wholly empty lines skipped. After batches(). */
  totals(): { bytes: number; sha256: string; emptyLines: number };
  /** Releases the file. Safe to call twice, and after an error. */
  close(): Promise<void>;
}

/**
 * Opens a CSV file, plain or gzip, or standard input for `-`, and reads its first records.
 * @throws HealthriskError E-INPUT-…, E-DATA-… or E-LIMIT-RECORD; nothing stays open then.
 */
export async function openCsv(path: string, options: CsvOptions = {}): Promise<CsvReader> {
  const source = await openBytes(path, options);
  try {
    return await openRecords(source, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function openRecords(source: ByteSource, options: CsvOptions): Promise<CsvReader> {
  const { file, name } = source;
  const { format, encoding, text } = await openText(source, options);
  const form = await formOf(text, options.delimiter, file);
  const recordSizeMax = options.recordSizeMax ?? RECORD_SIZE_MAX;
  const records = parseRecords(text.replay(), { ...form, file, recordSizeMax });
  const { first, sample, pulled } = await sampleOf(records.batches, file);

  let state: 'open' | 'reading' | 'read' = 'open';
  async function* batches({ includeFirst }: { includeFirst: boolean }) {
    invariant(state === 'open', 'batches are consumed once');
    state = 'reading';
    try {
      if (!includeFirst) pulled[0]?.shift();
      for (let batch = pulled.shift(); batch !== undefined; batch = pulled.shift()) {
        if (batch.length > 0) yield batch;
      }
      yield* records.batches;
      state = 'read';
    } finally {
      await source.close();
    }
  }

  return {
    name,
    format,
    encoding,
    delimiter: form.delimiter,
    first,
    sample,
    batches,
    totals: () => {
      invariant(state === 'read', 'totals are known when everything is read');
      return { ...source.totals(), emptyLines: records.emptyLines() };
    },
    close: source.close,
  };
}

async function openText(
  source: ByteSource,
  options: CsvOptions,
): Promise<{ format: 'csv' | 'csv.gz'; encoding: Encoding; text: LookAhead<TextChunk> }> {
  const { file } = source;
  const stored = new LookAhead(source.chunks, sizeOf);
  const magic = Buffer.concat(await stored.pull(MAGIC_SIZE));
  const zipped = isGzip(magic);
  if (!zipped) refuseForeign(magic, file);
  const plain = new LookAhead(zipped ? gunzip(stored.replay(), file) : stored.replay(), sizeOf);
  const head = Buffer.concat(await plain.pull(ENCODING_HEAD_SIZE));
  if (zipped) refuseForeign(head, file);
  const form = encodingOf(head, options.encoding, file);
  const text = new LookAhead(decode(plain.replay(), form, file), (chunk) => chunk.bytes.length);
  return { format: zipped ? 'csv.gz' : 'csv', encoding: form.encoding, text };
}

function sizeOf(chunk: Buffer): number {
  return chunk.length;
}

async function formOf(
  text: LookAhead<TextChunk>,
  declared: Delimiter | undefined,
  file: string,
): Promise<TableForm> {
  for (let size = DELIMITER_HEAD_SIZE; ; size *= 4) {
    const all = Buffer.concat((await text.pull(size)).map((chunk) => chunk.bytes));
    // Cut to size: the answer must not depend on how the bytes arrived.
    const head = { bytes: all.subarray(0, size), ended: text.ended && all.length <= size };
    const form = tableForm(head, declared, file);
    if (form !== null) return form;
  }
}
