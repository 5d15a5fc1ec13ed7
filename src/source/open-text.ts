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
}

/**
 * Unpacks and decodes what is text, plain or gzip.
 * @param declared encoding; found when undefined
 * @throws HealthriskError E-DATA-FOREIGN, E-DATA-GZIP, E-DATA-ENCODING, E-INPUT-…; the caller closes
 * the source then
 */
export async function openText(
  source: ByteSource,
  declared: Encoding | undefined,
): Promise<OpenText> {
  const { file } = source;
  const stored = new LookAhead(source.chunks, sizeOf);
  const magic = Buffer.concat(await stored.pull(MAGIC_SIZE));
  const zipped = isGzip(magic);
  if (!zipped) refuseForeign(magic, file);
  const plain = new LookAhead(zipped ? gunzip(stored.replay(), file) : stored.replay(), sizeOf);
  const head = Buffer.concat(await plain.pull(ENCODING_HEAD_SIZE));
  if (zipped) refuseForeign(head, file);
  const form = encodingOf(head, declared, file);
  const text = new LookAhead(decode(plain.replay(), form, file), sizeOf);
  return { source, zipped, encoding: form.encoding, text };
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

function sizeOf(chunk: Buffer): number {
  return chunk.length;
}
