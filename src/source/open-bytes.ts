import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { ErrorCode } from '../errors/codes.ts';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';

/** Bytes asked of a file at once. */
export const READ_SIZE = 1 << 16;

/** What is told while bytes are read. */
export interface BytesOptions {
  /** Called with the bytes read of the file as stored and its size, null where it has none. */
  onProgress?: (read: number, total: number | null) => void;
  /** Where `-` is read from; a stream of buffers. */
  stdin?: Readable;
}

/** A file, or standard input, as stored. */
export interface ByteSource {
  /** Base name of the file, or `stdin`. */
  name: string;
  /** The path as given, for messages; `stdin` for `-`. */
  file: string;
  /** Consumed once. Throws E-INPUT-… when reading fails half-way. */
  chunks: AsyncGenerator<Buffer>;
  /** Bytes read so far, and their SHA-256 in hex. Call after the last chunk. */
  totals(): { bytes: number; sha256: string };
  /** Releases the file. Safe to call twice, and after an error. */
  close(): Promise<void>;
}

/**
 * Opens a file, or standard input for `-`.
 * @throws HealthriskError E-INPUT-NOT-FOUND, E-INPUT-DIRECTORY or E-INPUT-UNREADABLE.
 */
export async function openBytes(path: string, options: BytesOptions): Promise<ByteSource> {
  if (path === '-') {
    invariant(options.stdin !== undefined, 'reading - takes a stream for standard input');
    return bytesOf('stdin', 'stdin', options.stdin, null, undefined, options);
  }
  const { handle, size } = await openFile(path);
  const stream = handle.createReadStream({ highWaterMark: READ_SIZE, autoClose: false });
  return bytesOf(basename(path), path, stream, size, handle, options);
}

async function openFile(path: string): Promise<{ handle: FileHandle; size: number | null }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return { handle, size: stats.isFile() ? stats.size : null };
  } catch (error) {
    await handle?.close();
    throw inputError(path, error);
  }
}

function bytesOf(
  name: string,
  file: string,
  stream: Readable,
  total: number | null,
  handle: FileHandle | undefined,
  options: BytesOptions,
): ByteSource {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256: string | undefined;

  async function* chunks(): AsyncGenerator<Buffer> {
    const iterator: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    for (;;) {
      let step: IteratorResult<Buffer>;
      try {
        step = await iterator.next();
      } catch (error) {
        throw inputError(file, error);
      }
      if (step.done) return;
      const chunk = step.value;
      hash.update(chunk);
      bytes += chunk.length;
      options.onProgress?.(bytes, total);
      yield chunk;
    }
  }

  return {
    name,
    file,
    chunks: chunks(),
    totals: () => {
      sha256 ??= hash.digest('hex');
      return { bytes, sha256 };
    },
    close: async () => {
      stream.destroy();
      await handle?.close();
    },
  };
}

/** The system's own message names the path once more and nothing useful; only its code is kept. */
function inputError(file: string, error: unknown): HealthriskError {
  const system = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown reason';
  let code: ErrorCode = 'E-INPUT-UNREADABLE';
  let message = `the file cannot be read (${system})`;
  if (system === 'ENOENT' || system === 'ENOTDIR') {
    code = 'E-INPUT-NOT-FOUND';
    message = 'expected a file, found nothing of that name';
  } else if (system === 'EISDIR') {
    code = 'E-INPUT-DIRECTORY';
    message = 'expected a file, found a directory';
  }
  return new HealthriskError(code, { message, location: { file } });
}
