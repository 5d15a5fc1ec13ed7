import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/** Bytes unpacked at once. */
const UNPACKED_SIZE = 1 << 17;

/** A gzip archive begins with these bytes. */
export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip (RFC 1952), any number of members one after the other.
 * @throws HealthriskError E-DATA-GZIP for a damaged or truncated archive, a wrong checksum, or
 * anything but zero padding after the last member.
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let fed = 0;
  let contentEnd = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      let end = chunk.length;
      while (end > 0 && chunk[end - 1] === 0) end--;
      if (end > 0) contentEnd = fed + end;
      fed += chunk.length;
      yield chunk;
    }
  }

  const stored = counted();
  const inflater = createGunzip({ chunkSize: UNPACKED_SIZE });
  // zlib stops without an error at a zero byte after a member, whatever follows. So the stream is
  // not closed with it (no `return`): the rest is read below.
  const feed = { [Symbol.asyncIterator]: () => ({ next: () => stored.next() }) };
  // The callback only keeps a failure from being thrown twice: the loop below sees it too.
  pipeline(Readable.from(feed, { highWaterMark: 1 }), inflater, () => {});
  try {
    for await (const chunk of inflater) yield chunk;
  } catch (error) {
    throw error instanceof HealthriskError ? error : damaged(file);
  }
  for await (const _ of stored);
  if (contentEnd > inflater.bytesWritten) throw damaged(file);
}

function damaged(file: string): HealthriskError {
  return new HealthriskError('E-DATA-GZIP', { problem: ['gzip-damaged'], location: { file } });
}
