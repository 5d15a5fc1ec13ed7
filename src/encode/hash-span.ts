/** An odd number near 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 6.4). */
const GOLDEN = 0x9e3779b1;

/**
 * A 32-bit hash, as a signed integer, of the size of a text and of its bytes but the last four: four
 * bytes at a time. The last four overlap with it where the size is no multiple of four.
 * @param end at least `start` + 4
 */
export function hashSpan(view: DataView, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end - 4; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), GOLDEN);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Three words as one, so that each of their bits reaches the low bits, which choose a slot. */
export function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, GOLDEN);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
