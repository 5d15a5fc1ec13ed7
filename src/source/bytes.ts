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

/**
 * Signs of Western texts in UTF-8, by their first byte and the range of the second: spaces and signs of
 * Latin-1, its letters, those behind it (œ), and quotation marks, dashes and the euro sign, which have a
 * third byte.
 */
const WESTERN: readonly { lead: number; from: number; to: number; size: 2 | 3 }[] = [
  { lead: 0xc2, from: 0xa0, to: 0xbf, size: 2 },
  { lead: 0xc3, from: 0x80, to: 0xbf, size: 2 },
  { lead: 0xc5, from: 0x80, to: 0xbf, size: 2 },
  { lead: 0xe2, from: 0x80, to: 0x84, size: 3 },
];

/**
 * Where a sign such as é or ’ stands in UTF-8, or -1. In Windows-1252 its bytes are a capital Ã or the
 * like before signs that follow none (Ã©, â€™): the text is a mixture of both encodings, in which one
 * word would be two values.
 */
export function utf8Sign(bytes: Buffer): number {
  let first = -1;
  for (const { lead, from, to, size } of WESTERN) {
    for (let at = bytes.indexOf(lead); at !== -1; at = bytes.indexOf(lead, at + 1)) {
      if (!isWithin(bytes[at + 1], from, to)) continue;
      if (size === 3 && !isWithin(bytes[at + 2], 0x80, 0xbf)) continue;
      if (first === -1 || at < first) first = at;
      break;
    }
  }
  return first;
}

/** Bytes at the end that may be the beginning of such a sign: 0, 1 or 2. */
export function utf8SignCut(bytes: Buffer): number {
  if (WESTERN.some(({ lead }) => bytes.at(-1) === lead)) return 1;
  const isThreeByte = bytes.at(-2) === 0xe2 && isWithin(bytes.at(-1), 0x80, 0x84);
  return isThreeByte ? 2 : 0;
}

function isWithin(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}
