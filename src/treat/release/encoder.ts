import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Encoding } from '../../model/csv.ts';

/** How texts become bytes. */
export interface Encoder {
  /** What stands at the beginning of a file. */
  mark: Buffer;
  /** @throws HealthriskError E-OUTPUT-ENCODING for a text that the encoding does not have */
  bytes(text: string): Buffer;
}

const NOTHING = Buffer.alloc(0);
const BYTE_ORDER_MARK = '\ufeff';

/** The encoder of an encoding that tables are read in; UTF-16 begins with its mark, UTF-8 does without. */
export function encoderFor(encoding: Encoding): Encoder {
  switch (encoding) {
    case 'utf-8':
      return { mark: NOTHING, bytes: (text) => Buffer.from(text) };
    case 'utf-16le':
      return { mark: utf16(BYTE_ORDER_MARK), bytes: utf16 };
    case 'utf-16be':
      return { mark: utf16(BYTE_ORDER_MARK).swap16(), bytes: (text) => utf16(text).swap16() };
    case 'windows-1252':
      return { mark: NOTHING, bytes: windows1252() };
  }
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** The bytes that nobody defined are not written: readers refuse them. */
function windows1252(): (text: string) => Buffer {
  const decoder = new TextDecoder('windows-1252');
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  for (const undefinedByte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) {
    byteOf.delete(String.fromCharCode(undefinedByte));
  }
  return (text) => {
    const bytes = Buffer.alloc(text.length);
    for (let at = 0; at < text.length; at++) {
      const byte = byteOf.get(text[at]!);
      if (byte === undefined) {
        throw new HealthriskError('E-OUTPUT-ENCODING', {
          problem: ['label-not-in-encoding', { encoding: 'windows-1252' }],
        });
      }
      bytes[at] = byte;
    }
    return bytes;
  };
}
