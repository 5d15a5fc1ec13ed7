import { isUtf8 } from 'node:buffer';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Encoding } from '../model/csv.ts';
import {
  lineFeeds,
  UNDEFINED_1252,
  utf8CompleteLength,
  utf8Sign,
  utf8ValidLength,
} from './bytes.ts';

/** Bytes on which an encoding is judged: 4 MiB. */
export const ENCODING_HEAD_SIZE = 4 << 20;

/** How a text is to be decoded: the byte order mark is dropped. */
export interface TextForm {
  encoding: Encoding;
  bomSize: number;
  /** Windows-1252 because UTF-8 it is not, without anybody having said so. */
  guessed?: boolean;
}

/**
 * What the text is written in. A byte order mark decides; then what was declared; then UTF-8, if
 * the head is UTF-8; then Windows-1252, if the head holds no NUL and no byte undefined there.
 * UTF-16 without its mark has to be declared.
 * @param head the first bytes of the text, at least {@link ENCODING_HEAD_SIZE} unless it is shorter
 * @throws HealthriskError E-DATA-ENCODING when no encoding fits, or the mark contradicts the
 * declaration.
 */
export function encodingOf(head: Buffer, declared: Encoding | undefined, file: string): TextForm {
  const mark = byteOrderMark(head);
  if (mark !== null) {
    if (declared !== undefined && declared !== mark.encoding) {
      throw new HealthriskError('E-DATA-ENCODING', {
        problem: ['other-byte-order-mark', { declared, found: mark.encoding }],
        location: { file, line: 1 },
      });
    }
    return mark;
  }
  if (declared !== undefined) return { encoding: declared, bomSize: 0 };
  const unmarked = unmarkedUtf16(head);
  if (unmarked !== null) {
    throw new HealthriskError('E-DATA-ENCODING', {
      problem: ['unmarked-utf-16', { encoding: unmarked }],
      location: { file, line: 1 },
    });
  }

  const judged = head.subarray(0, ENCODING_HEAD_SIZE);
  const whole = head.length < ENCODING_HEAD_SIZE;
  const text = whole ? judged : judged.subarray(0, utf8CompleteLength(judged));
  if (isUtf8(text)) return { encoding: 'utf-8', bomSize: 0 };
  if (utf8Sign(judged) !== -1) {
    throw new HealthriskError('E-DATA-ENCODING', {
      problem: ['two-encodings'],
      location: { file, line: 1 + lineFeeds(text.subarray(0, utf8ValidLength(text))) },
    });
  }
  if (!judged.includes(0) && !UNDEFINED_1252.some((byte) => judged.includes(byte))) {
    return { encoding: 'windows-1252', bomSize: 0, guessed: true };
  }
  throw new HealthriskError('E-DATA-ENCODING', {
    problem: ['unknown-encoding'],
    location: { file, line: 1 + lineFeeds(text.subarray(0, utf8ValidLength(text))) },
  });
}

function byteOrderMark(head: Buffer): TextForm | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: 'utf-8', bomSize: 3 };
  }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomSize: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomSize: 2 };
  return null;
}

/**
 * ASCII text in UTF-16 is also UTF-8, with a NUL beside every character: read as that, no e-mail
 * address and no number would be recognised as one.
 */
function unmarkedUtf16(head: Buffer): Encoding | null {
  const start = head.toString('latin1', 0, 8);
  if (/^([^\0]\0){4}$/s.test(start)) return 'utf-16le';
  if (/^(\0[^\0]){4}$/s.test(start)) return 'utf-16be';
  return null;
}
