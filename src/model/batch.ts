/** Some records whose cells are texts already. */
export interface TextBatch {
  kind: 'texts';
  /** Records in the batch, at least 1. */
  rows: number;
  records: readonly (readonly string[])[];
}

/**
 * Some records as places in a buffer of valid UTF-8, unquoted and unescaped. The object and its
 * arrays are used again for the next batch: copy what must be kept.
 */
export interface SpanBatch {
  kind: 'spans';
  /** Records in the batch, at least 1. */
  rows: number;
  /** Cells of each record. */
  columns: number;
  bytes: Buffer;
  /** First byte of the cell of `row` in `column`, at `[row * columns + column]`. */
  starts: Uint32Array;
  /** The byte behind it, likewise. */
  ends: Uint32Array;
}

/** Some records of a table, in file order. */
export type RecordBatch = TextBatch | SpanBatch;

/** The text of one cell. */
export function textAt(batch: RecordBatch, row: number, column: number): string {
  if (batch.kind === 'texts') return batch.records[row]![column]!;
  const at = row * batch.columns + column;
  return batch.bytes.toString('utf8', batch.starts[at], batch.ends[at]);
}
