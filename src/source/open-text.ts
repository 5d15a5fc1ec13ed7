import { createHash, type Hash } from 'node:crypto';
import type { Encoding } from '../model/csv.ts';
import { lineFeeds } from './bytes.ts';
import { decode, withLine } from './decode.ts';
import type { TextHead } from './delimiter.ts';
import { ENCODING_HEAD_SIZE, encodingOf } from './encoding.ts';
import { MAGIC_SIZE, refuseForeign } from './foreign.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { LookAhead } from './look-ahead.ts';
import type { ByteSource } from './open-bytes.ts';

/** The text in a file, unpacked and decoded. */
export interface OpenText {
  /** Where it comes from: the name, the totals, and what is to be closed at the end. */
  source: ByteSource;
  zipped: boolean;
  encoding: Encoding;
  /** Pieces of valid UTF-8, the byte order mark dropped; see decode. */
  text: LookAhead<Buffer>;
  /** SHA-256 (hex) of what is in an archive, where it was asked for. Call after the last piece. */
  unpacked(): string | undefined;
}

/**
 * Unpacks and decodes what is text, plain or gzip.
 * @param declared encoding; found when undefined
 * @param isPart of several files, whose contents are compared
 * @throws HealthriskError E-DATA-FOREIGN, E-DATA-GZIP, E-DATA-ENCODING, E-INPUT-…; the caller closes
 * the source then
 */
export async function openText(
  source: ByteSource,
  declared: Encoding | undefined,
  isPart = false,
): Promise<OpenText> {
  const { file } = source;
  const stored = new LookAhead(source.chunks, sizeOf);
  const magic = Buffer.concat(await stored.pull(MAGIC_SIZE));
  const zipped = isGzip(magic);
  if (!zipped) refuseForeign(magic, file);
  const hash = zipped && isPart ? createHash('sha256') : null;
  const plain = new LookAhead(
    zipped ? hashed(gunzip(stored.replay(), file), hash) : stored.replay(),
    sizeOf,
  );
  const head = Buffer.concat(await plain.pull(ENCODING_HEAD_SIZE));
  if (zipped) refuseForeign(head, file);
  const form = encodingOf(head, declared, file);
  const text = new LookAhead(decode(plain.replay(), form, file), sizeOf);
  let unpacked: string | undefined;
  return {
    source,
    zipped,
    encoding: form.encoding,
    text,
    unpacked() {
      unpacked ??= hash?.digest('hex');
      return unpacked;
    },
  };
}

/**
 * The first `size` bytes of a text, fewer when it ends before: cut to size, so that no answer
 * depends on how the bytes arrived.
 * @throws HealthriskError what decoding and reading throw, with the line
 */
export async function headOf(text: LookAhead<Buffer>, size: number): Promise<TextHead> {
  try {
    const all = Buffer.concat(await text.pull(size));
    return { bytes: all.subarray(0, size), ended: text.ended && all.length <= size };
  } catch (error) {
    throw withLine(error, 1 + lineFeeds(Buffer.concat(text.items)));
  }
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash | null): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash?.update(chunk);
    yield chunk;
  }
}

function sizeOf(chunk: Buffer): number {
  return chunk.length;
}
