import type { RecordBatch } from '../model/batch.ts';
import type { TableForm } from './delimiter.ts';
import type { Dialect } from './dialect.ts';

/** How a text is to be cut. */
export interface ParseOptions extends TableForm {
  /** The file's name in messages. */
  file: string;
  /** Bytes of one record, as UTF-8 with its line end; beyond it E-LIMIT-RECORD. */
  recordSizeMax: number;
  /** RFC 4180 when absent; csv-parse alone reads any other. */
  dialect?: Dialect | undefined;
}

/** Records in batches, and what is known when they are read. */
export interface RecordStream {
  /**
   * Records before an error are handed out before it is thrown, so that what is seen first does
   * not depend on how the bytes arrived.
   */
  batches: AsyncGenerator<RecordBatch>;
  /** Wholly empty lines skipped so far; right after the last batch. */
  emptyLines(): number;
}
