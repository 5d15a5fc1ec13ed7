import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { RecordBatch } from '../model/batch.ts';
import type { CodeSink } from '../model/code-sink.ts';
import type { CountedColumn, EncodedColumn, EncodedTable } from '../model/table.ts';
import { columnEncoder, type DictionaryKind } from './column-encoder.ts';
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
  dictionaries: DictionaryKind;
  /** Sees every batch, kept or not: the header check and the search for direct identifiers. */
  watch: (batch: RecordBatch) => void;
}

/**
 * Reads every record once, keeps the dictionaries of the columns that questions are asked about, and
 * hands their codes on, in the order of columns.
 * @throws HealthriskError E-LIMIT-ROWS, E-LIMIT-DISTINCT, E-LIMIT-MEMORY, and what the sink throws
 */
export async function encodeTable(
  batches: AsyncIterable<RecordBatch>,
  plan: EncodePlan,
  sink: CodeSink,
): Promise<EncodedTable> {
  const encoding = new Encoding(plan);
  let rows = 0;
  for await (const batch of batches) {
    if (rows + batch.rows > ROWS_MAX) {
      throw new HealthriskError('E-LIMIT-ROWS', {
        problem: ['too-many-records', { most: ROWS_MAX }],
      });
    }
    rows += batch.rows;
    plan.watch(batch);
    await encoding.take(batch, sink);
  }
  return { rows, ...encoding.finish() };
}

/** The encoders of one table. */
class Encoding {
  readonly #plan: EncodePlan;
  readonly #kept;
  readonly #counted;
  #codes: Uint32Array[] = [];
  #scratch = new Uint32Array(0);

  constructor(plan: EncodePlan) {
    const positions = [...plan.keep.keys()];
    this.#plan = plan;
    this.#kept = positions
      .filter((column) => plan.keep[column] === 'codes')
      .map((column) => ({ column, encoder: columnEncoder(plan.dictionaries) }));
    this.#counted = positions
      .filter((column) => plan.keep[column] === 'counts')
      .map((column) => ({ column, counter: new ValueCounter(plan.dictionaries) }));
  }

  /** Column by column: one dictionary stays in the cache while its cells are looked up. */
  take(batch: RecordBatch, sink: CodeSink): Promise<void> {
    if (batch.rows > this.#scratch.length) {
      this.#scratch = new Uint32Array(batch.rows);
      this.#codes = this.#kept.map(() => new Uint32Array(batch.rows));
    }
    let memory = 0;
    for (const [at, { column, encoder }] of this.#kept.entries()) {
      encoder.encode(batch, column, this.#codes[at]!);
      memory += encoder.memory;
    }
    for (const { column, counter } of this.#counted) {
      counter.push(batch, column, this.#scratch);
      memory += counter.memory;
    }
    return sink.append(this.#codes, batch.rows, memory);
  }

  finish(): Pick<EncodedTable, 'columns' | 'counted'> {
    const columns: (EncodedColumn | undefined)[] = this.#plan.keep.map(() => undefined);
    const counted: (CountedColumn | undefined)[] = this.#plan.keep.map(() => undefined);
    for (const { column, encoder } of this.#kept) {
      columns[column] = encoder.finish(this.#plan.tokens);
    }
    for (const { column, counter } of this.#counted) counted[column] = counter.finish();
    return { columns, counted };
  }
}
