import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';

/** Bytes asked of a file at once: as many as make the asking cheap. */
export const READ_SIZE = 1 << 20;

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
  /** Consumed once. Throws E-INPUT-… when reading fails half-way, or the file changed meanwhile. */
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
    const { stdin } = options;
    const close = async (): Promise<void> => void stdin.destroy();
    return bytesOf('stdin', 'stdin', stdin, null, close, options);
  }
  const { handle, stats } = await openFile(path);
  const size = stats.isFile() ? Number(stats.size) : null;
  const stored = stats.isFile() ? unchanged(handle, stats, path) : chunksOf(handle);
  return bytesOf(basename(path), path, stored, size, () => handle.close(), options);
}

async function openFile(path: string): Promise<{ handle: FileHandle; stats: BigIntStats }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat({ bigint: true });
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return { handle, stats };
  } catch (error) {
    await handle?.close();
    throw inputError(path, error);
  }
}

/** Each in memory of its own: chunks are kept, some for long, by those who look ahead. */
async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(READ_SIZE);
    const { bytesRead } = await handle.read(chunk, 0, READ_SIZE, null);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}

/** A file that somebody writes to is no table yet, or a mixture of two. */
async function* unchanged(
  handle: FileHandle,
  before: BigIntStats,
  file: string,
): AsyncGenerator<Buffer> {
  yield* chunksOf(handle);
  const after = await handle.stat({ bigint: true });
  if (after.size === before.size && after.mtimeNs === before.mtimeNs) return;
  throw new HealthriskError('E-INPUT-CHANGED', {
    problem: ['changed-while-read'],
    location: { file },
  });
}

function bytesOf(
  name: string,
  file: string,
  stored: AsyncIterable<Buffer>,
  total: number | null,
  close: () => Promise<void>,
  options: BytesOptions,
): ByteSource {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256: string | undefined;

  async function* chunks(): AsyncGenerator<Buffer> {
    const iterator = stored[Symbol.asyncIterator]();
    for (;;) {
      let step: IteratorResult<Buffer>;
      try {
        step = await iterator.next();
      } catch (error) {
        throw error instanceof HealthriskError ? error : inputError(file, error);
      }
      if (step.done) return;
      const chunk = step.value;
      hash.update(chunk);
      bytes += chunk.length;
      options.onProgress?.(bytes, total);
      yield chunk;
    }
  }

  let closing: Promise<void> | undefined;
  return {
    name,
    file,
    chunks: chunks(),
    totals: () => {
      sha256 ??= hash.digest('hex');
      return { bytes, sha256 };
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Why a file cannot be read: of the system's error only its code, the rest says nothing more. */
export function inputError(file: string, error: unknown): HealthriskError {
  const system = (error as NodeJS.ErrnoException | null)?.code ?? null;
  const location = { file };
  if (system === 'ENOENT' || system === 'ENOTDIR') {
    return new HealthriskError('E-INPUT-NOT-FOUND', { problem: ['file-missing'], location });
  }
  if (system === 'EISDIR') {
    return new HealthriskError('E-INPUT-DIRECTORY', { problem: ['file-is-directory'], location });
  }
  const problem = ['file-unreadable', { system }] as const;
  return new HealthriskError('E-INPUT-UNREADABLE', { problem, location });
}
