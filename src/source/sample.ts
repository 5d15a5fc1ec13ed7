import { HealthriskError } from '../errors/healthrisk-error.ts';
import { type RecordBatch, textAt } from '../model/batch.ts';

/** Records that are looked at before the rest is read. */
export const SAMPLE_RECORDS = 2000;
/** Characters after which a sample has enough records. */
export const SAMPLE_SIZE = 8 << 20;

/** How much is looked at before the rest is read: records, and characters of their cells. */
export interface SampleLimits {
  records: number;
  size: number;
}

/** Of one table. */
export const SAMPLE_LIMITS: SampleLimits = { records: SAMPLE_RECORDS, size: SAMPLE_SIZE };

/** The first records, as texts. */
export interface Sample {
  first: readonly string[];
  sample: readonly (readonly string[])[];
}

/**
 * Reads the first record and a sample of those after it. What is in the sample depends on the
 * records alone, never on the size of the batches.
 * @throws HealthriskError E-DATA-EMPTY when there is no record; what the batches throw.
 */
export async function sampleOf(
  batches: AsyncIterable<RecordBatch>,
  file: string,
  limits: SampleLimits,
): Promise<Sample> {
  const sample: string[][] = [];
  let first: string[] | undefined;
  let size = 0;
  const isEnough = () => sample.length >= limits.records || size >= limits.size;
  for await (const batch of batches) {
    for (let row = 0; row < batch.rows; row++) {
      const record = textsOf(batch, row);
      if (first === undefined) {
        first = record;
      } else {
        sample.push(record);
        for (const cell of record) size += cell.length;
      }
      if (isEnough()) break;
    }
    if (isEnough()) break;
  }
  if (first === undefined) {
    throw new HealthriskError('E-DATA-EMPTY', { problem: ['no-record'], location: { file } });
  }
  return { first, sample };
}

function textsOf(batch: RecordBatch, row: number): string[] {
  if (batch.kind === 'texts') return [...batch.records[row]!];
  return Array.from({ length: batch.columns }, (_, column) => textAt(batch, row, column));
}
