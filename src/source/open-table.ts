import { openBytes } from './open-bytes.ts';
import { type CsvOptions, openCsvFrom } from './open-csv.ts';
import { type JsonlOptions, openJsonlFrom } from './open-jsonl.ts';
import { isParquetFile, openParquet, type ParquetOptions } from './open-parquet.ts';
import { openSeveral } from './open-several.ts';
import { headOf, openText } from './open-text.ts';
import type { TableReader } from './table-reader.ts';
import { FORMAT_HEAD_SIZE, textFormat } from './text-format.ts';

/** How the files of a dataset are read; each format takes what concerns it. */
export interface TableOptions
  extends Omit<CsvOptions, 'sampleMax'>,
    Pick<ParquetOptions, 'database'> {}

type FileOptions = TableOptions & Pick<JsonlOptions, 'columns' | 'sampleMax'>;

/**
 * Opens a dataset: one file (`-` is standard input), or several that follow each other and have the
 * same columns. What a file is its content decides, never its name: Parquet, JSON lines or CSV, the
 * last two also packed by gzip.
 * @param paths taken literally (expandPaths makes them of patterns), at least one
 * @throws HealthriskError of kinds input, data and limit; nothing stays open then
 */
export async function openTable(
  paths: readonly string[],
  options: TableOptions = {},
): Promise<TableReader> {
  if (paths.length === 1) return openFile(paths[0]!, options);
  return openSeveral(paths, options.onProgress, (path, next) =>
    openFile(path, { ...options, ...next }),
  );
}

async function openFile(path: string, options: FileOptions): Promise<TableReader> {
  if (path !== '-' && (await isParquetFile(path))) return openParquet(path, options);
  const source = await openBytes(path, options);
  try {
    const open = await openText(source, options.encoding);
    const head = await headOf(open.text, FORMAT_HEAD_SIZE);
    const isJson = textFormat(head.bytes, source.file) === 'jsonl';
    return isJson ? await openJsonlFrom(open, options) : await openCsvFrom(open, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}
