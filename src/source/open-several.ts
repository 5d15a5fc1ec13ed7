import { invariant } from '../errors/healthrisk-error.ts';
import type { RecordBatch } from '../model/batch.ts';
import type { Delimiter } from '../model/csv.ts';
import { DistinctContents } from './distinct-contents.ts';
import { type OnProgress, progressOfFiles } from './progress-of-files.ts';
import { isSpent, spend } from './pull-sample.ts';
import { RecordsChecksum } from './records-checksum.ts';
import {
  refuseOtherFolders,
  refuseOtherForm,
  refuseOtherNames,
  withoutDelimiterError,
} from './same-schema.ts';
import { SAMPLE_LIMITS, type SampleLimits } from './sample.ts';
import { storedAlike } from './stored-alike.ts';
import type { FileTotals, StoredColumn, TableReader } from './table-reader.ts';

/** What opening one of several files takes; of the files before it, where there are any. */
export interface NextFile {
  sampleMax: SampleLimits;
  delimiter?: Delimiter;
  columns?: readonly string[];
  onProgress?: OnProgress;
}

const NO_SAMPLE: SampleLimits = { records: 0, size: 0 };

/**
 * Opens several files as one table, one after the other, never two at a time. The sample is that of
 * the files as if they were one. Name, format and encoding are those of the first: packed and plain
 * files may stand beside each other, and each may have an encoding of its own.
 * @throws HealthriskError E-DATA-SCHEMA when a file does not go with the first, E-USAGE when it
 * holds the records of one before it; what opening throws
 */
export async function openSeveral(
  paths: readonly string[],
  onProgress: OnProgress | undefined,
  openFile: (path: string, next: NextFile) => Promise<TableReader>,
): Promise<TableReader> {
  invariant(paths.length > 0 && !paths.includes('-'), 'several files have names');
  refuseOtherFolders(paths);
  const progress = await progressOfFiles(paths, onProgress);

  async function openNext(at: number, sampleMax: SampleLimits, before: readonly TableReader[]) {
    const [lead] = before;
    const path = paths[at]!;
    const next: NextFile = { sampleMax, ...progress(at) };
    if (lead === undefined) return openFile(path, next);
    const delimiter = lead.text?.delimiter;
    if (delimiter) next.delimiter = delimiter;
    if (lead.format.startsWith('jsonl')) next.columns = before.at(-1)!.first;
    const reader = await withoutDelimiterError(openFile(path, next), path);
    try {
      refuseOtherForm(reader, lead, path);
    } catch (error) {
      await reader.close();
      throw error;
    }
    return reader;
  }

  /** All but the last are in memory, and closed. */
  const opened: TableReader[] = [];
  const sample: (readonly string[])[] = [];
  let left = SAMPLE_LIMITS;
  do {
    const last = opened.pop();
    if (last !== undefined) opened.push(await inMemory(last));
    opened.push(await openNext(opened.length, left, opened));
    for (const record of opened.at(-1)!.sample) {
      if (isSpent(left)) break;
      sample.push(record);
      left = spend(left, record);
    }
  } while (!isSpent(left) && opened.length < paths.length);

  const lead = opened[0]!;
  // Of JSON lines, later files may have brought further keys.
  const first = opened.at(-1)!.statesNames ? opened.at(-1)!.first : lead.first;
  let current = opened.at(-1)!;
  let state: 'open' | 'reading' | 'read' = 'open';
  const files: FileTotals[] = [];
  let emptyLines = 0;
  let stored: readonly StoredColumn[] | undefined;
  const contents = new DistinctContents();

  async function* batches(asked: { includeFirst: boolean }): AsyncGenerator<RecordBatch> {
    invariant(state === 'open', 'batches are consumed once');
    state = 'reading';
    try {
      for (const [at, path] of paths.entries()) {
        current = opened[at] ?? (await openNext(at, NO_SAMPLE, opened));
        if (!asked.includeFirst) refuseOtherNames(current, lead, path);
        let rows = 0;
        const records = new RecordsChecksum();
        for await (const batch of current.batches(asked)) {
          rows += batch.rows;
          const wide = widened(batch, first.length);
          records.add(wide);
          yield wide;
        }
        const totals = current.totals();
        // Parts without a record may well be equal.
        if (rows > 0) contents.add(records.digest(), path);
        files.push({ ...totals.files[0]!, rows });
        stored = storedAlike(stored, totals.stored);
        emptyLines += totals.emptyLines;
      }
      state = 'read';
    } finally {
      await close();
    }
  }

  /** While small first files are handed out from memory, the one behind them is open. */
  async function close(): Promise<void> {
    await current.close();
    await opened.at(-1)!.close();
  }

  return {
    name: lead.name,
    format: lead.format,
    text: lead.text,
    first,
    statesNames: lead.statesNames,
    sample: sample.map((record) => wide(record, first.length)),
    batches,
    totals: () => {
      invariant(state === 'read', 'totals are known when everything is read');
      return { files, emptyLines, ...(stored && { stored }) };
    },
    close,
  };
}

/** A file whose sample is all of it, read to its end and closed. */
async function inMemory(reader: TableReader): Promise<TableReader> {
  for await (const _ of reader.batches({ includeFirst: true }));
  const totals = reader.totals();
  const { first, sample, statesNames } = reader;
  return {
    ...reader,
    async *batches({ includeFirst }) {
      const records = includeFirst && !statesNames ? [first, ...sample] : sample;
      if (records.length > 0) yield { kind: 'texts', rows: records.length, records };
    },
    totals: () => totals,
  };
}

/** Keys that only later files have are absent in the records before. */
function widened(batch: RecordBatch, width: number): RecordBatch {
  if (batch.kind !== 'texts' || batch.records[0]!.length === width) return batch;
  return { ...batch, records: batch.records.map((record) => wide(record, width)) };
}

function wide(record: readonly string[], width: number): readonly string[] {
  if (record.length === width) return record;
  return [...record, ...new Array<string>(width - record.length).fill('')];
}
