import type { RecordBatch } from '../model/batch.ts';
import type { Delimiter, Encoding } from '../model/csv.ts';

/** How a table is stored. */
export const TABLE_FORMATS = ['csv', 'csv.gz', 'jsonl', 'jsonl.gz', 'parquet'] as const;

/** One of {@link TABLE_FORMATS}. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** One file of a dataset, known when it was read to its end. */
export interface FileTotals {
  /** Base name of the file, or `stdin`. */
  name: string;
  /** Size and SHA-256 (hex) as stored. */
  bytes: number;
  sha256: string;
  /** Records, header not counted. */
  rows: number;
}

/** How a column is stored in a format that states types. */
export interface StoredColumn {
  /** Its type, as the reader of the format names it; null where the files have several, for text. */
  type: string | null;
  /** Its empty cells are null, not the empty text; false where there is none. */
  isEmptyNull: boolean;
}

/** What is known when everything was read. */
export interface Totals {
  files: readonly FileTotals[];
  /** Wholly empty lines that were skipped, in all files. */
  emptyLines: number;
  /** How the columns are stored, where the format states their types. */
  stored?: readonly StoredColumn[];
}

/** An open table, whatever it is stored in: one file, or several of one schema after each other. */
export interface TableReader {
  /** Base name of the (first) file, or `stdin`. */
  name: string;
  format: TableFormat;
  /** How a text format is written; null for others. The delimiter is null where there is none. */
  text: { encoding: Encoding; delimiter: Delimiter | null } | null;
  /**
   * The first record of a CSV table, header or not; the column names that other formats state.
   * Every record has as many cells.
   */
  first: readonly string[];
  /** The format states the names of its columns: `first` is no record. */
  statesNames: boolean;
  /** Records after the first: `SAMPLE_RECORDS`, fewer when they are long or run out. */
  sample: readonly (readonly string[])[];
  /** Types of the columns where the format states them: those of two files can be compared. */
  types?: readonly string[];
  /**
   * Every record after the first, the sample included, in batches of at least one; with
   * `includeFirst` the first too. Consumed once; closes the file.
   * @throws HealthriskError of kind data, limit or input when the file goes wrong later.
   */
  batches(options: { includeFirst: boolean }): AsyncGenerator<RecordBatch>;
  /** After batches(). */
  totals(): Totals;
  /** Releases the file. Safe to call twice, and after an error. */
  close(): Promise<void>;
}
