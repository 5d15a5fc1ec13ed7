import { isUtf8 } from 'node:buffer';

const LF = 0x0a;

/** Bytes that stand for nothing in Windows-1252. */
export const UNDEFINED_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Number of line feeds: lines are counted by them alone, wherever they stand. */
export function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** Length without a UTF-8 sequence that begins within the last three bytes and goes beyond them. */
export function utf8CompleteLength(bytes: Buffer): number {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? end - back : end;
    }
  }
  return end;
}

/** Bytes before the first line that is not UTF-8; all of them when there is none. */
export function utf8ValidLength(bytes: Buffer): number {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LF, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return start;
    start = end;
  }
  return start;
}

/** First bytes of the letters of Western languages in UTF-8: of U+00C0 to U+00FF and U+0140 to U+017F. */
const LEADS = [0xc3, 0xc5];

/** Whether a byte begins such a letter. */
export function isUtf8Lead(byte: number | undefined): boolean {
  return byte !== undefined && LEADS.includes(byte);
}

/**
 * Where a letter such as é stands in UTF-8, or -1. In Windows-1252 these two bytes are a capital Ã or
 * Å before a sign that follows none (Ã©): the text is a mixture of both encodings, in which one word
 * would be two values.
 */
export function utf8Letter(bytes: Buffer): number {
  let first = -1;
  for (const lead of LEADS) {
    for (let at = bytes.indexOf(lead); at !== -1; at = bytes.indexOf(lead, at + 1)) {
      const next = bytes[at + 1];
      if (next === undefined || next < 0x80 || next > 0xbf) continue;
      if (first === -1 || at < first) first = at;
      break;
    }
  }
  return first;
}
