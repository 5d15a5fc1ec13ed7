import { dirname, resolve, sep } from 'node:path';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { TableReader } from './table-reader.ts';

const FAMILIES = {
  csv: 'CSV',
  'csv.gz': 'CSV',
  jsonl: 'JSON lines',
  'jsonl.gz': 'JSON lines',
  parquet: 'Parquet',
} as const;

/**
 * Refuses a file that cannot follow the first one of a dataset.
 * @throws HealthriskError E-DATA-SCHEMA naming the file and the column, never its name, which in a
 * file without a header would be a value
 */
export function refuseOtherForm(reader: TableReader, lead: TableReader, file: string): void {
  const [expected, found] = [FAMILIES[lead.format], FAMILIES[reader.format]];
  if (found !== expected) {
    throw schemaError(['other-form', { expected, found }], file);
  }
  if (expected === 'JSON lines') return;
  const [columns, others] = [lead.first.length, reader.first.length];
  if (others !== columns) {
    throw schemaError(['other-width', { expected: columns, found: others }], file);
  }
  if (reader.statesNames) refuseOtherNames(reader, lead, file);
  refuseOtherTypes(reader, lead, file);
}

/** One value has two texts then: 1 and 1.0, or 2020-01-01 and 2020-01-01 00:00:00. */
function refuseOtherTypes({ types = [] }: TableReader, lead: TableReader, file: string): void {
  const at = types.findIndex((type, column) => kindOf(type) !== kindOf(lead.types?.[column]));
  if (at === -1) return;
  throw schemaError(['other-type'], file, at + 1);
}

/** Integers are written alike, however large they may be. */
function kindOf(type: string | undefined): string | undefined {
  return type?.replace(/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/, 'INTEGER');
}

/**
 * Refuses files in folders named `key=value` that differ: to many programs the key is a column.
 * @throws HealthriskError E-DATA-SCHEMA naming the file
 */
export function refuseOtherFolders(paths: readonly string[]): void {
  const [first, ...others] = paths.map(keyedFolders);
  const at = others.findIndex((folders) => folders !== first);
  if (at === -1) return;
  throw schemaError(['other-folders'], paths[at + 1]!);
}

function keyedFolders(path: string): string {
  const folders = dirname(resolve(path)).split(sep);
  return folders.filter((folder) => /.=/.test(folder)).join(sep);
}

/**
 * Refuses a file whose columns have other names, or another order, than those of the first one. In
 * JSON lines every record says its names, and is judged by itself.
 * @throws HealthriskError E-DATA-SCHEMA, likewise
 */
export function refuseOtherNames(reader: TableReader, lead: TableReader, file: string): void {
  if (FAMILIES[lead.format] === 'JSON lines') return;
  const at = reader.first.findIndex((name, column) => name !== lead.first[column]);
  if (at === -1) return;
  throw schemaError(['other-name'], file, at + 1);
}

/** @throws HealthriskError E-DATA-SCHEMA where opening a file finds another delimiter */
export async function withoutDelimiterError<T>(opening: Promise<T>, file: string): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof HealthriskError) || error.code !== 'E-DATA-DELIMITER') throw error;
    throw schemaError(['other-delimiter'], file);
  }
}

function schemaError(problem: Problem, file: string, column?: number): HealthriskError {
  const location = column === undefined ? { file } : { file, column };
  return new HealthriskError('E-DATA-SCHEMA', { problem, location });
}
