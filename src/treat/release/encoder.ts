import iconv from 'iconv-lite';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Encoding } from '../../model/csv.ts';

/** How texts become bytes. */
export interface Encoder {
  /** What stands at the beginning of a file. */
  mark: Buffer;
  /** @throws HealthriskError E-OUTPUT-ENCODING for a text that the encoding does not have */
  bytes(text: string): Buffer;
}

const BYTE_ORDER_MARK = '\ufeff';

/** The encoder of an encoding that tables are read in; UTF-16 begins with its mark, others do without. */
export function encoderFor(encoding: Encoding): Encoder {
  const encode = (text: string) => iconv.encode(text, encoding, { addBOM: false });
  const isMarked = encoding.startsWith('utf-16');
  return {
    mark: isMarked ? encode(BYTE_ORDER_MARK) : Buffer.alloc(0),
    bytes: (text) => {
      const bytes = encode(text);
      // Characters that it lacks come out as others.
      if (encoding === 'windows-1252' && iconv.decode(bytes, encoding) !== text) {
        throw new HealthriskError('E-OUTPUT-ENCODING', {
          problem: ['label-not-in-encoding', { encoding }],
        });
      }
      return bytes;
    },
  };
}
