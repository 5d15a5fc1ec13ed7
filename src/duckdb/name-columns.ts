import type { FileHandle } from 'node:fs/promises';
import { invariant } from '../errors/healthrisk-error.ts';
import { withNames } from './parquet-footer.ts';

/** A file of Parquet ends with its footer, the length of that, and these letters. */
const MAGIC = 'PAR1';
const TAIL = 4 + MAGIC.length;

/** Gives the columns of a Parquet file that DuckDB wrote, named `c0`, `c1`, …, their names. */
export async function nameColumns(handle: FileHandle, names: readonly string[]): Promise<void> {
  const { size } = await handle.stat();
  const tail = await bytesAt(handle, size - TAIL, TAIL);
  invariant(tail.toString('latin1', 4) === MAGIC, 'a Parquet file is written to its end');
  const length = tail.readUInt32LE();
  const start = size - TAIL - length;
  const footer = withNames(await bytesAt(handle, start, length), names);
  tail.writeUInt32LE(footer.length);
  await writeAt(handle, start, Buffer.concat([footer, tail]));
  await handle.truncate(start + footer.length + TAIL);
}

async function bytesAt(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  invariant(bytesRead === length, 'a file is as long as it says');
  return buffer;
}

async function writeAt(handle: FileHandle, start: number, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, start + done);
    done += bytesWritten;
  }
}
