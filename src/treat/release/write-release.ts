import { open } from 'node:fs/promises';
import { type ParquetOutput, writeParquet } from '../../duckdb/write-parquet.ts';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { ReleasedTable } from '../../model/released-table.ts';
import { type CsvForm, csvText } from './csv-text.ts';

/** How a release is written. */
export type ReleaseForm = ({ format: 'csv' } & CsvForm) | ({ format: 'parquet' } & ParquetOutput);

/**
 * Writes a table into a file that is there and empty.
 * @param path absolute
 * @param file its name in messages
 * @throws HealthriskError E-OUTPUT-WRITE, E-OUTPUT-ENCODING, and for Parquet E-ENGINE-MISSING or of kind limit
 */
export async function writeRelease(
  path: string,
  file: string,
  table: ReleasedTable,
  form: ReleaseForm,
): Promise<void> {
  if (form.format === 'csv') await writeCsv(path, file, table, form);
  else await writeParquet(path, file, table, form);
}

/**
 * Writes a table as CSV into a file that is there and empty.
 * @param file its name in messages
 * @throws HealthriskError E-OUTPUT-WRITE, E-OUTPUT-ENCODING
 */
async function writeCsv(
  path: string,
  file: string,
  table: ReleasedTable,
  form: CsvForm,
): Promise<void> {
  try {
    const handle = await open(path, 'r+');
    try {
      for (const piece of csvText(table, form)) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const system = (error as NodeJS.ErrnoException).code;
    if (error instanceof HealthriskError || system === undefined) throw error;
    throw new HealthriskError('E-OUTPUT-WRITE', {
      problem: ['output-refused', { system }],
      location: { file },
    });
  }
}
