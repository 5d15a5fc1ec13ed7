import { constants, type FileHandle, open, stat } from 'node:fs/promises';
import type { TextFileFault, TextFileProblem } from '../errors/text-file-problem.ts';

/** Most bytes of a configuration, a rule pack or a hierarchy: 16 MiB. */
export const SMALL_FILE_MAX = 16 * 1024 * 1024;

/** Bytes asked of the system at a time. */
const PIECE = 1024 * 1024;

/** A text and the bytes it was made from; or why there is none. */
export type TextFile = { problem: null; text: string; bytes: Uint8Array } | TextFileFault;

/**
 * Reads a UTF-8 file that must fit in memory whole. Pipes and devices are not opened: they may
 * never end, or wait for ever. A leading byte order mark is left out of the text.
 * @param most bytes it may have; no more than one byte beyond is ever read
 */
export async function readTextFile(path: string, most = SMALL_FILE_MAX): Promise<TextFile> {
  return decoded(await readBytes(path, most), most);
}

/** The same from a stream such as stdin, which the caller ends. */
export async function readTextStream(
  stream: AsyncIterable<Uint8Array | string>,
  most = SMALL_FILE_MAX,
): Promise<TextFile> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      pieces.push(bytes);
      total += bytes.length;
      if (total > most) return decoded('too-large', most);
    }
  } catch {
    return decoded('unreadable', most);
  }
  return decoded(Buffer.concat(pieces), most);
}

function decoded(found: Uint8Array | TextFileProblem, most: number): TextFile {
  if (typeof found === 'string') return { problem: found, most };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(found);
    return { problem: null, text, bytes: found };
  } catch {
    return { problem: 'not-utf-8', most };
  }
}

async function readBytes(path: string, most: number): Promise<Uint8Array | TextFileProblem> {
  let file: FileHandle | undefined;
  try {
    const before = await stat(path);
    if (before.isDirectory()) return 'directory';
    if (!before.isFile()) return 'not-a-file';
    // The name may have become a pipe since: opening one would wait for its writer.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const opened = await file.stat();
    if (!opened.isFile()) return 'not-a-file';
    return opened.size > most ? 'too-large' : await readUpTo(file, most);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  } finally {
    await file?.close();
  }
}

/** The size that the system gives may be wrong (0 for what it makes up while it is read). */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array | TextFileProblem> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  while (total <= most) {
    const piece = new Uint8Array(Math.min(PIECE, most + 1 - total));
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, bytesRead));
    total += bytesRead;
  }
  return 'too-large';
}
