import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { EncodedTable } from '../model/table.ts';
import { ColumnEncoder } from './column-encoder.ts';
import { ValueCounter } from './value-counter.ts';

/** Records that can be numbered with 32 bits and one spare code. */
export const ROWS_MAX = 0xfffffffe;

/** What is kept of a column: its codes, the counts of its values, or nothing. */
export type Keeping = 'codes' | 'counts' | 'nothing';

/** What {@link encodeTable} needs to know. */
export interface EncodePlan {
  /** By position in the file. */
  keep: readonly Keeping[];
  tokens: ReadonlySet<string>;
  /** Sees every record, kept or not: the header check and the search for direct identifiers. */
  watch: (record: readonly string[]) => void;
}

/**
 * Reads every record once and keeps codes (4 bytes per cell) of the columns that questions are
 * asked about.
 * @throws HealthriskError E-LIMIT-ROWS, E-LIMIT-DISTINCT
 */
export async function encodeTable(
  batches: AsyncIterable<readonly (readonly string[])[]>,
  plan: EncodePlan,
): Promise<EncodedTable> {
  const encoders = plan.keep.map((keep) => (keep === 'codes' ? new ColumnEncoder() : undefined));
  const counters = plan.keep.map((keep) => (keep === 'counts' ? new ValueCounter() : undefined));
  const sinks = plan.keep.flatMap((_, column) => {
    const sink = encoders[column] ?? counters[column];
    return sink === undefined ? [] : [{ column, sink }];
  });
  let rows = 0;
  for await (const batch of batches) {
    if (rows + batch.length > ROWS_MAX) {
      throw new HealthriskError('E-LIMIT-ROWS', {
        message: `expected at most ${ROWS_MAX} records, found more`,
      });
    }
    rows += batch.length;
    for (const record of batch) plan.watch(record);
    // Column by column: one dictionary stays in the cache while its cells are looked up.
    for (const { column, sink } of sinks) sink.push(batch, column);
  }
  return {
    rows,
    columns: encoders.map((encoder) => encoder?.finish(plan.tokens)),
    counted: counters.map((counter) => counter?.finish()),
  };
}
