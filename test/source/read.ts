import { Readable } from 'node:stream';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { type CsvOptions, type CsvReader, openCsv } from '../../src/source/open-csv.ts';

/** Everything a reader gave. */
export interface Read {
  reader: CsvReader;
  records: (readonly string[])[];
  totals: { bytes: number; sha256: string; emptyLines: number };
}

/** How the bytes arrive. */
export interface ReadOptions extends CsvOptions {
  chunkSize?: number;
}

/** Reads text or bytes through standard input to the end, the first record included. */
export async function read(input: string | Buffer, options: ReadOptions = {}): Promise<Read> {
  const { chunkSize, ...rest } = options;
  const stdin = Readable.from(cut(Buffer.from(input), chunkSize));
  return readAll(await openCsv('-', { ...rest, stdin }));
}

/** Reads an open file to the end, the first record included. */
export async function readAll(reader: CsvReader): Promise<Read> {
  const records: (readonly string[])[] = [];
  for await (const batch of reader.batches({ includeFirst: true })) records.push(...batch);
  return { reader, records, totals: reader.totals() };
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

function cut(bytes: Buffer, size = 1 << 16): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}
