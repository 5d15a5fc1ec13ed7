import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Encoding } from '../model/csv.ts';
import {
  UNDEFINED_1252,
  utf8CompleteLength,
  utf8Sign,
  utf8SignCut,
  utf8ValidLength,
} from './bytes.ts';
import type { TextForm } from './encoding.ts';

/** `bytes` is UTF-8 of what decodes; `failed` says that something after it does not. */
interface Decoded {
  bytes: Buffer;
  failed: boolean;
}

/** Keeps what a chunk border cuts until the next call; `last` says that there is none. */
type Decoder = (chunk: Buffer, last: boolean) => Decoded;

const NOTHING = Buffer.alloc(0);
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Decodes strictly, into pieces of valid UTF-8 that are never cut inside a character: a byte that
 * does not decode ends the text with an error, after everything before it was handed out.
 * @throws HealthriskError E-DATA-ENCODING, without the line: nobody counts lines but who meets an
 * error, see {@link withLine}.
 */
export async function* decode(
  chunks: AsyncIterable<Buffer>,
  form: TextForm,
  file: string,
): AsyncGenerator<Buffer> {
  const decoder = form.guessed === true ? guessed1252Decoder() : decoderOf(form.encoding);
  let markLeft = form.bomSize;
  for await (const chunk of withEnd(chunks)) {
    const stored = chunk?.subarray(markLeft) ?? NOTHING;
    if (chunk !== null) markLeft -= chunk.length - stored.length;
    const { bytes, failed } = decoder(stored, chunk === null);
    if (bytes.length > 0) yield bytes;
    if (failed) {
      throw new HealthriskError('E-DATA-ENCODING', {
        problem:
          form.guessed === true
            ? ['bytes-not-1252']
            : ['bytes-not-encoding', { encoding: form.encoding }],
        location: { file },
      });
    }
  }
}

/**
 * An error that {@link decode} gave, with the line it lacks; any other as it is.
 * @param line where the text ends that was handed out before, 1-based
 */
export function withLine(error: unknown, line: number): unknown {
  if (!(error instanceof HealthriskError) || error.code !== 'E-DATA-ENCODING') return error;
  const { code, problem, location } = error;
  if (location === undefined || location.line !== undefined) return error;
  return new HealthriskError(code, { problem, location: { ...location, line } });
}

async function* withEnd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  yield* chunks;
  yield null;
}

function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'utf-8') return utf8Decoder();
  if (encoding === 'windows-1252') return decodeWindows1252;
  return utf16Decoder(encoding === 'utf-16be');
}

/** Checks without decoding: the parser takes UTF-8 as it is. */
function utf8Decoder(): Decoder {
  let carry: Buffer = NOTHING;
  return (chunk, last) => {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const size = last ? bytes.length : utf8CompleteLength(bytes);
    const text = bytes.subarray(0, size);
    carry = bytes.subarray(size);
    if (isUtf8(text)) return { bytes: text, failed: false };
    return { bytes: text.subarray(0, utf8ValidLength(text)), failed: true };
  };
}

const decodeWindows1252: Decoder = (chunk) => {
  if (isAscii(chunk)) return { bytes: chunk, failed: false };
  const places = UNDEFINED_1252.map((byte) => chunk.indexOf(byte)).filter((at) => at !== -1);
  const valid = places.length > 0 ? chunk.subarray(0, Math.min(...places)) : chunk;
  const bytes = Buffer.from(iconv.decode(valid, 'windows-1252'));
  return { bytes, failed: places.length > 0 };
};

/** Where nobody said that it is Windows-1252, a letter in UTF-8 says that some of it is not. */
function guessed1252Decoder(): Decoder {
  let carry: Buffer = NOTHING;
  return (chunk, last) => {
    const stored = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const size = stored.length - (last ? 0 : utf8SignCut(stored));
    const whole = stored.subarray(0, size);
    carry = stored.subarray(size);
    const mixed = utf8Sign(whole);
    const { bytes, failed } = decodeWindows1252(
      mixed === -1 ? whole : whole.subarray(0, mixed),
      last,
    );
    return { bytes, failed: failed || mixed !== -1 };
  };
}

function utf16Decoder(bigEndian: boolean): Decoder {
  let carry: Buffer = NOTHING;
  return (chunk, last) => {
    const stored = Buffer.concat([carry, chunk]);
    let size = stored.length - (stored.length % 2);
    const highByte = stored[size - (bigEndian ? 2 : 1)];
    const endsInsidePair = highByte !== undefined && highByte >= 0xd8 && highByte <= 0xdb;
    if (endsInsidePair && !last) size -= 2;
    carry = Buffer.from(stored.subarray(size));
    const units = stored.subarray(0, size);
    // The copy above makes it safe to swap in place.
    const text = (bigEndian ? units.swap16() : units).toString('utf16le');
    const lone = text.search(LONE_SURROGATE);
    const bytes = Buffer.from(lone === -1 ? text : text.slice(0, lone));
    return { bytes, failed: lone !== -1 || (last && carry.length > 0) };
  };
}
