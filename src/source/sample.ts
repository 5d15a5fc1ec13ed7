import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { CsvRecord } from './parse-records.ts';

/** Records that are looked at before the rest is read. */
export const SAMPLE_RECORDS = 2000;
/** Characters after which a sample has enough records. */
export const SAMPLE_SIZE = 8 << 20;

/** The first records, and the batches they came in, still whole. */
export interface Sample {
  first: CsvRecord;
  sample: CsvRecord[];
  pulled: CsvRecord[][];
}

/**
 * Reads the first record and a sample of those after it. What is in the sample depends on the
 * records alone, never on the size of the batches.
 * @throws HealthriskError E-DATA-EMPTY when there is no record; what the batches throw.
 */
export async function sampleOf(batches: AsyncIterator<CsvRecord[]>, file: string): Promise<Sample> {
  const pulled: CsvRecord[][] = [];
  const sample: CsvRecord[] = [];
  let first: CsvRecord | undefined;
  let size = 0;
  while (sample.length < SAMPLE_RECORDS && size < SAMPLE_SIZE) {
    const step = await batches.next();
    if (step.done) break;
    pulled.push(step.value);
    for (const record of step.value) {
      if (first === undefined) {
        first = record;
        continue;
      }
      if (sample.length === SAMPLE_RECORDS || size >= SAMPLE_SIZE) break;
      sample.push(record);
      for (const cell of record) size += cell.length;
    }
  }
  if (first === undefined) {
    throw new HealthriskError('E-DATA-EMPTY', {
      message: 'expected a header and records, found no record',
      location: { file },
    });
  }
  return { first, sample, pulled };
}
