import type { RecordBatch } from '../model/batch.ts';

/** All records but the first one. */
export async function* withoutFirst(
  batches: AsyncIterable<RecordBatch>,
): AsyncGenerator<RecordBatch> {
  let isFirst = true;
  for await (const batch of batches) {
    if (!isFirst) {
      yield batch;
      continue;
    }
    isFirst = false;
    if (batch.rows > 1) yield behindFirst(batch);
  }
}

function behindFirst(batch: RecordBatch): RecordBatch {
  const rows = batch.rows - 1;
  if (batch.kind === 'texts') return { ...batch, rows, records: batch.records.slice(1) };
  const { columns } = batch;
  return {
    ...batch,
    rows,
    starts: batch.starts.subarray(columns),
    ends: batch.ends.subarray(columns),
  };
}
