import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readParquet } from '../duckdb/read-parquet.ts';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import { type RecordBatch, type SpanBatch, textAt } from '../model/batch.ts';
import { EmptyForms, mixedEmptyCells } from './empty-forms.ts';
import { isParquet } from './foreign.ts';
import { type BytesOptions, inputError, openBytes } from './open-bytes.ts';
import { RECORD_SIZE_MAX } from './open-csv.ts';
import { pullSample } from './pull-sample.ts';
import { SAMPLE_LIMITS, type SampleLimits } from './sample.ts';
import type { FileTotals, TableReader } from './table-reader.ts';

/** What DuckDB may use to read. */
export interface DatabaseRoom {
  /** Bytes that it may hold at a time. */
  memory: number;
  /** An existing folder that nobody else can enter, for what does not fit; asked for when needed. */
  folder(): string | Promise<string>;
}

/** How a Parquet file is read. The first half of the progress is the checksum. */
export interface ParquetOptions extends Pick<BytesOptions, 'onProgress'> {
  /** Needed: nothing but DuckDB reads Parquet. */
  database?: DatabaseRoom;
  /** Bytes of one record, its cells as UTF-8 with one byte between them; {@link RECORD_SIZE_MAX} when absent. */
  recordSizeMax?: number;
  /** How empty cells were written in the files before; added to. */
  empties?: EmptyForms;
  /** What may be taken for the sample; {@link SAMPLE_LIMITS} when absent. */
  sampleMax?: SampleLimits;
}

/** Whether a file is Parquet. A pipe, which a look would consume, and what cannot be read is not. */
export async function isParquetFile(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
      return isParquet(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/**
 * Opens a Parquet file and reads its first records.
 * @throws HealthriskError E-INPUT-…, E-DATA-PARQUET, E-DATA-NESTED, E-ENGINE-MISSING or of kind
 * limit; nothing stays open then.
 */
export async function openParquet(path: string, options: ParquetOptions): Promise<TableReader> {
  const { database, onProgress, recordSizeMax = RECORD_SIZE_MAX } = options;
  const { empties = new EmptyForms() } = options;
  invariant(database !== undefined, 'reading Parquet takes a database');
  const file = await unchanging(path);
  const room = { memory: database.memory, folder: await database.folder() };
  const parquet = await file.whileReading(readParquet(resolve(path), path, room));
  const sampleMax = options.sampleMax ?? SAMPLE_LIMITS;

  function seeEmpty(column: number, isNull: boolean): void {
    if (empties.agree(column, isNull)) return;
    throw mixedEmptyCells('E-DATA-PARQUET', { file: path, column: column + 1 });
  }

  /** The records, none beyond its limit, the empty cells of a column all of one kind. */
  async function* checked(rowsMax?: number): AsyncGenerator<SpanBatch> {
    for await (const batch of parquet.batches(seeEmpty, rowsMax)) {
      refuseLongRecord(batch, recordSizeMax, path);
      yield batch;
    }
  }

  let sample: (readonly string[])[];
  try {
    const first = textsOf(checked(sampleMax.records));
    sample = await file.whileReading(pullSample(first, sampleMax, (record) => record));
  } catch (error) {
    parquet.close();
    throw error;
  }

  let totals: FileTotals | null = null;
  let isOpen = true;
  async function* batches(): AsyncGenerator<RecordBatch> {
    invariant(isOpen, 'batches are consumed once');
    isOpen = false;
    try {
      const stored = await checksum(path, (read, total) => onProgress?.(read / 2, total));
      let rows = 0;
      const reading = checked();
      for (;;) {
        const step = await file.whileReading(reading.next());
        if (step.done) break;
        rows += step.value.rows;
        onProgress?.((stored.bytes * (1 + rows / parquet.rows)) / 2, stored.bytes);
        yield step.value;
      }
      await file.check();
      totals = { name: basename(path), ...stored, rows };
    } finally {
      parquet.close();
    }
  }

  return {
    name: basename(path),
    format: 'parquet',
    text: null,
    first: parquet.names,
    types: parquet.types,
    statesNames: true,
    sample,
    batches,
    totals: () => {
      invariant(totals !== null, 'totals are known when everything is read');
      const stored = parquet.types.map((type, column) => ({
        type,
        isEmptyNull: empties.areNull(column),
      }));
      return { files: [totals], emptyLines: 0, stored };
    },
    close: async () => parquet.close(),
  };
}

async function checksum(
  path: string,
  onProgress: (read: number, total: number | null) => void,
): Promise<{ bytes: number; sha256: string }> {
  const source = await openBytes(path, { onProgress });
  try {
    for await (const _ of source.chunks);
    return source.totals();
  } finally {
    await source.close();
  }
}

/** A file that is read several times over, and must be the same every time. */
interface UnchangingFile {
  /** @throws HealthriskError E-INPUT-CHANGED */
  check(): Promise<void>;
  /** A failure while the file changes is put down to the change. */
  whileReading<T>(reading: Promise<T>): Promise<T>;
}

async function unchanging(path: string): Promise<UnchangingFile> {
  const before = await statsOf(path);
  async function check(): Promise<void> {
    const now = await statsOf(path);
    const isSame = (['dev', 'ino', 'size', 'mtimeNs'] as const).every(
      (what) => now[what] === before[what],
    );
    if (isSame) return;
    throw new HealthriskError('E-INPUT-CHANGED', {
      problem: ['parquet-changed'],
      location: { file: path },
    });
  }
  return {
    check,
    async whileReading(reading) {
      try {
        return await reading;
      } catch (error) {
        await check();
        throw error;
      }
    },
  };
}

async function statsOf(path: string): Promise<BigIntStats> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    throw inputError(path, error);
  }
}

async function* textsOf(batches: AsyncIterable<SpanBatch>): AsyncGenerator<string[][]> {
  for await (const batch of batches) {
    yield Array.from({ length: batch.rows }, (_, row) =>
      Array.from({ length: batch.columns }, (_, column) => textAt(batch, row, column)),
    );
  }
}

function refuseLongRecord(batch: SpanBatch, recordSizeMax: number, file: string): void {
  const { rows, columns, starts, ends } = batch;
  for (let row = 0; row < rows; row++) {
    const size = ends[(row + 1) * columns - 1]! - starts[row * columns]!;
    if (size <= recordSizeMax) continue;
    throw new HealthriskError('E-LIMIT-RECORD', {
      problem: ['column-too-long', { most: recordSizeMax }],
      location: { file },
    });
  }
}
