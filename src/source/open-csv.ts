import { invariant } from '../errors/healthrisk-error.ts';
import type { RecordBatch } from '../model/batch.ts';
import type { Delimiter, DialectOptions, Encoding } from '../model/csv.ts';
import { DELIMITER_HEAD_SIZE, type TableForm, tableForm } from './delimiter.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import type { LookAhead } from './look-ahead.ts';
import { type BytesOptions, openBytes } from './open-bytes.ts';
import { headOf, type OpenText, openText } from './open-text.ts';
import { parseRecords } from './parse-records.ts';
import { SAMPLE_LIMITS, type SampleLimits, sampleOf } from './sample.ts';
import { spanBatches } from './span-batches.ts';
import type { TableReader } from './table-reader.ts';
import { withoutFirst } from './without-first.ts';

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
  /**
   * Who cuts records and cells: our own tokeniser of bytes (when absent), or csv-parse as the
   * second witness. Both accept, refuse and give the same. A dialect is read by csv-parse.
   */
  parser?: 'bytes' | 'csv-parse';
  /** RFC 4180 when absent. */
  dialect?: DialectOptions;
  /** What may be taken for the sample; {@link SAMPLE_LIMITS} when absent. */
  sampleMax?: SampleLimits;
}

/**
 * Opens a CSV file, plain or gzip, or standard input for `-`, and reads its first records.
 * @throws HealthriskError E-INPUT-…, E-DATA-… or E-LIMIT-RECORD; nothing stays open then.
 */
export async function openCsv(path: string, options: CsvOptions = {}): Promise<TableReader> {
  const source = await openBytes(path, options);
  try {
    return await openCsvFrom(await openText(source, options.encoding), options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/**
 * Reads as CSV what is open and decoded already. The caller closes the source when this throws.
 * @throws HealthriskError as {@link openCsv}
 */
export async function openCsvFrom(open: OpenText, options: CsvOptions): Promise<TableReader> {
  const { source, zipped, encoding, text } = open;
  const { file, name } = source;
  const { parser, recordSizeMax = RECORD_SIZE_MAX } = options;
  const dialect = options.dialect === undefined ? undefined : dialectOf(options.dialect);
  const form = await formOf(text, options.delimiter, file, dialect);
  const parse = parser === 'csv-parse' || dialect !== undefined ? parseRecords : spanBatches;
  const how = { ...form, file, recordSizeMax, dialect };
  const previewed = parse(text.preview(), how).batches;
  const { first, sample } = await sampleOf(previewed, file, options.sampleMax ?? SAMPLE_LIMITS);

  const records = parse(text.replay(), how);
  let rows = 0;
  let state: 'open' | 'reading' | 'read' = 'open';
  async function* batches(asked: { includeFirst: boolean }): AsyncGenerator<RecordBatch> {
    invariant(state === 'open', 'batches are consumed once');
    state = 'reading';
    try {
      const wanted = asked.includeFirst ? records.batches : withoutFirst(records.batches);
      for await (const batch of wanted) {
        rows += batch.rows;
        yield batch;
      }
      state = 'read';
    } finally {
      await source.close();
    }
  }

  return {
    name,
    format: zipped ? 'csv.gz' : 'csv',
    text: { encoding, delimiter: form.delimiter },
    first,
    statesNames: false,
    sample,
    batches,
    totals: () => {
      invariant(state === 'read', 'totals are known when everything is read');
      const files = [{ name, ...source.totals(), rows }];
      return { files, emptyLines: records.emptyLines() };
    },
    close: source.close,
  };
}

async function formOf(
  text: LookAhead<Buffer>,
  declared: Delimiter | undefined,
  file: string,
  dialect: Dialect | undefined,
): Promise<TableForm> {
  for (let size = DELIMITER_HEAD_SIZE; ; size *= 4) {
    const form = tableForm(await headOf(text, size), declared, file, dialect);
    if (form !== null) return form;
  }
}
