import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { type RecordBatch, textAt } from '../../src/model/batch.ts';
import { type CsvOptions, openCsv } from '../../src/source/open-csv.ts';
import type { TableReader, Totals } from '../../src/source/table-reader.ts';

/** Everything a reader gave. */
export interface Read {
  reader: TableReader;
  records: string[][];
  totals: Totals;
}

/** How the bytes arrive. */
export interface ReadOptions extends CsvOptions {
  chunkSize?: number;
}

/**
 * Reads CSV through standard input to the end, the first record included: with both parsers, which
 * have to agree on every cell, count and error, unless one is named.
 */
export async function read(input: string | Buffer, options: ReadOptions = {}): Promise<Read> {
  const { chunkSize, ...rest } = options;
  const bytes = Buffer.from(input);
  const by = async (parser: 'bytes' | 'csv-parse'): Promise<Read> => {
    const stdin = Readable.from(cut(bytes, chunkSize));
    return readAll(await openCsv('-', { parser, ...rest, stdin }));
  };
  if (options.parser !== undefined) return by(options.parser);
  const [found, other] = await Promise.allSettled([by('bytes'), by('csv-parse')]);
  if (!isDeepStrictEqual(told(found), told(other))) {
    throw new Error(`the parsers differ:\n${told(found)}\n${told(other)}`);
  }
  if (found.status === 'rejected') throw found.reason;
  return found.value;
}

function told(result: PromiseSettledResult<Read>): string {
  if (result.status === 'fulfilled') {
    const { reader, records, totals } = result.value;
    return JSON.stringify({ ...reader, records, totals });
  }
  return errorTold(result.reason);
}

/** What an error tells, or its trace where it is none that is expected. */
export function errorTold(error: unknown): string {
  if (!(error instanceof HealthriskError)) return (error as Error).stack ?? String(error);
  const { code, message, hint, location } = error;
  return JSON.stringify({ code, message, hint, location });
}

/** Reads an open table to the end, the first record included. */
export async function readAll(reader: TableReader): Promise<Read> {
  const records: string[][] = [];
  for await (const batch of reader.batches({ includeFirst: true })) records.push(...texts(batch));
  return { reader, records, totals: reader.totals() };
}

/** The cells of a batch. */
export function texts(batch: RecordBatch): string[][] {
  const columns = batch.kind === 'texts' ? batch.records[0]!.length : batch.columns;
  return Array.from({ length: batch.rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => textAt(batch, row, column)),
  );
}

/** The error that something ends with; anything but an expected one fails the test. */
export async function failure(reading: Promise<unknown>): Promise<HealthriskError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof HealthriskError) return error;
    throw error;
  }
  throw new Error('expected an error, found none');
}

/** `code line:column`, as far as they are known. */
export function place(error: HealthriskError): string {
  const { line, column } = error.location ?? {};
  return [error.code, [line, column].filter((part) => part !== undefined).join(':')]
    .join(' ')
    .trim();
}

/** Bytes in chunks of one size. */
export function cut(bytes: Buffer, size = 1 << 16): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}
