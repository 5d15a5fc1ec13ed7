import { invariant } from '../errors/healthrisk-error.ts';
import type { RecordBatch, SpanBatch } from '../model/batch.ts';
import type { HeldKey, Release } from '../model/release.ts';
import type { TableReader } from './table-reader.ts';

/** The table of a file under the name that it is going to have, with the key that was kept aside as its last column. */
export function asRelease(reader: TableReader, { name, key }: Release): TableReader {
  const totals: TableReader['totals'] = () => {
    const { files, ...others } = reader.totals();
    return { ...others, files: files.map((file) => ({ ...file, name })) };
  };
  return { ...(key === null ? reader : withKey(reader, key)), name, totals };
}

function withKey(reader: TableReader, key: HeldKey): TableReader {
  const { sample, first, types } = reader;
  async function* batches(options: { includeFirst: boolean }): AsyncGenerator<RecordBatch> {
    invariant(!options.includeFirst, 'a file beside which a key is held begins with its header');
    let from = 0;
    for await (const batch of reader.batches(options)) {
      invariant(from + batch.rows <= key.codes.length, 'every record has a key');
      yield widened(batch, key, from);
      from += batch.rows;
    }
    invariant(from === key.codes.length, 'every key has a record');
  }
  return {
    ...reader,
    first: [...first, key.name],
    sample: sample.map((record, row) => [...record, keyOf(key, row)]),
    ...(types === undefined ? {} : { types: [...types, 'VARCHAR'] }),
    batches,
  };
}

function keyOf({ texts, codes }: HeldKey, row: number): string {
  return texts.at(codes[row]!);
}

function widened(batch: RecordBatch, key: HeldKey, from: number): RecordBatch {
  if (batch.kind === 'spans') return widenedSpans(batch, key, from);
  const records = batch.records.map((record, row) => [...record, keyOf(key, from + row)]);
  return { ...batch, records };
}

/** The keys stand behind the bytes of the batch. */
function widenedSpans(batch: SpanBatch, key: HeldKey, from: number): SpanBatch {
  const { rows, columns } = batch;
  const keys = Array.from({ length: rows }, (_, row) => Buffer.from(keyOf(key, from + row)));
  const bytes = Buffer.concat([batch.bytes, ...keys]);
  const wide = columns + 1;
  const starts = new Uint32Array(rows * wide);
  const ends = new Uint32Array(rows * wide);
  let end = batch.bytes.length;
  for (let row = 0; row < rows; row++) {
    const cells = batch.starts.subarray(row * columns, (row + 1) * columns);
    starts.set(cells, row * wide);
    ends.set(batch.ends.subarray(row * columns, (row + 1) * columns), row * wide);
    starts[row * wide + columns] = end;
    end += keys[row]!.length;
    ends[row * wide + columns] = end;
  }
  return { kind: 'spans', rows, columns: wide, bytes, starts, ends };
}
