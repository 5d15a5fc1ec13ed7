import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { RecordBatch } from '../model/batch.ts';
import type { EmptyForms } from './empty-forms.ts';
import { JsonColumns, type JsonForms } from './json-columns.ts';
import { RECORD_SIZE_MAX } from './open-csv.ts';
import type { OpenText } from './open-text.ts';
import { pullSample } from './pull-sample.ts';
import { type JsonRecord, readJsonl } from './read-jsonl.ts';
import { SAMPLE_LIMITS, type SampleLimits } from './sample.ts';
import type { TableReader } from './table-reader.ts';

/** Cells of one batch, as far as it goes by them: lines may be short and columns many. */
const BATCH_CELLS = 1 << 19;

/** How JSON lines are read. */
export interface JsonlOptions {
  /** Bytes of one line, as UTF-8 with its line end; {@link RECORD_SIZE_MAX} when absent. */
  recordSizeMax?: number;
  /** Columns that are known already, from files before this one. */
  columns?: readonly string[];
  /** How values were written in the files before; added to. */
  forms?: JsonForms;
  /** Likewise for empty cells. */
  empties?: EmptyForms;
  /** What may be taken for the sample; {@link SAMPLE_LIMITS} when absent. */
  sampleMax?: SampleLimits;
}

/**
 * Reads as JSON lines what is open and decoded already. The columns are the keys of the records in
 * the sample; a later record may lack some, but has no others. The caller closes the source when
 * this throws.
 * @throws HealthriskError E-DATA-… or E-LIMIT-RECORD; E-DATA-EMPTY when there is no record or no key
 */
export async function openJsonlFrom(
  { source, zipped, encoding, text }: OpenText,
  options: JsonlOptions = {},
): Promise<TableReader> {
  const { file, name } = source;
  const { recordSizeMax = RECORD_SIZE_MAX, sampleMax = SAMPLE_LIMITS } = options;
  const preview = readJsonl(text.preview(), { file, recordSizeMax }).batches;
  const sample = await pullSample(preview, sampleMax, ({ cells }) => cells);
  const columns = new JsonColumns(file, options);
  for (const record of sample) columns.learn(record);
  if (columns.names.length === 0) {
    throw new HealthriskError('E-DATA-EMPTY', { problem: ['no-keys'], location: { file } });
  }

  const records = readJsonl(text.replay(), { file, recordSizeMax });
  let rows = 0;
  let state: 'open' | 'reading' | 'read' = 'open';
  async function* batches(): AsyncGenerator<RecordBatch> {
    invariant(state === 'open', 'batches are consumed once');
    state = 'reading';
    try {
      for await (const batch of records.batches) yield* arranged(batch);
      state = 'read';
    } finally {
      await source.close();
    }
  }

  /** What comes before an unknown key is handed out before the error, however it is cut. */
  function* arranged(batch: readonly JsonRecord[]): Generator<RecordBatch> {
    const rowsMax = Math.max(1, Math.floor(BATCH_CELLS / columns.names.length));
    let cells: (readonly string[])[] = [];
    let failure: unknown;
    for (const record of batch) {
      try {
        cells.push(columns.arrange(record));
      } catch (error) {
        failure = error;
        break;
      }
      if (cells.length < rowsMax) continue;
      yield texts(cells);
      cells = [];
    }
    if (cells.length > 0) yield texts(cells);
    if (failure !== undefined) throw failure;
  }

  function texts(cells: (readonly string[])[]): RecordBatch {
    rows += cells.length;
    return { kind: 'texts', rows: cells.length, records: cells };
  }

  return {
    name,
    format: zipped ? 'jsonl.gz' : 'jsonl',
    text: { encoding, delimiter: null },
    first: columns.names,
    statesNames: true,
    sample: sample.map((record) => columns.arrange(record)),
    batches,
    totals: () => {
      invariant(state === 'read', 'totals are known when everything is read');
      const { bytes, sha256 } = source.totals();
      const files = [{ name, bytes, sha256, rows }];
      return { files, emptyLines: records.emptyLines() };
    },
    close: source.close,
  };
}
