import { HealthriskError } from '../errors/healthrisk-error.ts';
import { EmptyForms } from './empty-forms.ts';
import type { JsonForms } from './json-columns.ts';
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

interface FileOptions
  extends TableOptions,
    Pick<JsonlOptions, 'columns' | 'forms' | 'empties' | 'sampleMax'> {}

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
  if (paths.length === 1) return openFile(paths[0]!, options, options);
  const forms: JsonForms = new Map();
  const seen = { forms, empties: new EmptyForms() };
  return openSeveral(paths, options.onProgress, (path, next) =>
    openFile(path, { ...options, ...next, ...seen }, options),
  );
}

/** @param asked what was asked for, without what files before this one add */
async function openFile(
  path: string,
  options: FileOptions,
  asked: TableOptions,
): Promise<TableReader> {
  if (path !== '-' && (await isParquetFile(path))) {
    refuseForeignOptions(['delimiter', 'dialect', 'encoding'], asked, 'Parquet', path);
    return openParquet(path, options);
  }
  const source = await openBytes(path, options);
  try {
    const open = await openText(source, options.encoding);
    const head = await headOf(open.text, FORMAT_HEAD_SIZE);
    const isJson = textFormat(head.bytes, source.file) === 'jsonl';
    if (!isJson) return await openCsvFrom(open, options);
    refuseForeignOptions(['delimiter', 'dialect'], asked, 'JSON lines', source.file);
    return await openJsonlFrom(open, options);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** An option that would do nothing was meant for another file. */
function refuseForeignOptions(
  names: readonly ('delimiter' | 'dialect' | 'encoding')[],
  options: TableOptions,
  format: string,
  file: string,
): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new HealthriskError('E-USAGE', {
    problem: ['csv-option', { option: given, format }],
    location: { file },
  });
}
