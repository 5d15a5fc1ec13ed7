import type { SampleLimits } from './sample.ts';

/** The first records: which they are depends on the records alone, never on their batches. */
export async function pullSample<T>(
  batches: AsyncIterable<readonly T[]>,
  limits: SampleLimits,
  cellsOf: (record: T) => readonly string[],
): Promise<T[]> {
  const sample: T[] = [];
  let left = limits;
  for await (const batch of batches) {
    for (const record of batch) {
      if (isSpent(left)) return sample;
      sample.push(record);
      left = spend(left, cellsOf(record));
    }
    if (isSpent(left)) return sample;
  }
  return sample;
}

/** Nothing more belongs to the sample. */
export function isSpent({ records, size }: SampleLimits): boolean {
  return records <= 0 || size <= 0;
}

/** What is left after one record. */
export function spend({ records, size }: SampleLimits, cells: readonly string[]): SampleLimits {
  let left = size;
  for (const cell of cells) left -= cell.length;
  return { records: records - 1, size: left };
}
