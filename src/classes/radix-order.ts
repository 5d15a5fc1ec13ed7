/** A word of the key of each row. */
export interface Word {
  word: Uint32Array;
  /** Its values lie in 0 .. range - 1; at most 2^32. */
  range: number;
}

/** Rows sorted by their keys. */
export interface RadixOrder {
  /** Row numbers by ascending key; rows of equal keys keep their order. */
  order: Uint32Array;
  /** The first word of each row, in that order. */
  first: Uint32Array;
}

/** Bits sorted in one pass: a pass scatters to 2048 places, few enough for the cache. */
const DIGIT_BITS = 11;
/** Keys below this are few enough to be counted in one pass, whatever their bits. */
const COUNTED_MAX = 1 << 16;

/**
 * Stable radix sort of row numbers by one or several words, least significant word first. Exact by
 * construction: there is no hash.
 * @param words at least one, most significant first
 */
export function radixOrder(words: readonly Word[], rows: number): RadixOrder {
  let order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  let keys: Uint32Array = new Uint32Array(rows);
  let otherOrder = new Uint32Array(rows);
  let otherKeys: Uint32Array = new Uint32Array(rows);
  let isSorted = false;
  for (const { word, range } of words.toReversed()) {
    if (isSorted) for (let at = 0; at < rows; at++) keys[at] = word[order[at]!]!;
    else keys.set(rows === word.length ? word : word.subarray(0, rows));
    isSorted = true;
    for (const { shift, bits } of digits(range)) {
      const next = starts(keys, shift, bits);
      const mask = next.length - 1;
      for (let at = 0; at < rows; at++) {
        const key = keys[at]!;
        const digit = (key >>> shift) & mask;
        const to = next[digit]!;
        next[digit] = to + 1;
        otherKeys[to] = key;
        otherOrder[to] = order[at]!;
      }
      [keys, otherKeys] = [otherKeys, keys];
      [order, otherOrder] = [otherOrder, order];
    }
  }
  return { order, first: keys };
}

/** The digits of keys below `range`, least significant first; none where there is one key only. */
function digits(range: number): { shift: number; bits: number }[] {
  const bits = range <= 1 ? 0 : 32 - Math.clz32((range - 1) >>> 0);
  if (bits === 0) return [];
  const passes = range <= COUNTED_MAX ? 1 : Math.ceil(bits / DIGIT_BITS);
  const size = Math.ceil(bits / passes);
  return Array.from({ length: passes }, (_, pass) => ({ shift: pass * size, bits: size }));
}

/** Where the rows of each digit begin. */
function starts(keys: Uint32Array, shift: number, bits: number): Uint32Array {
  const counts = new Uint32Array(1 << bits);
  const mask = counts.length - 1;
  for (let at = 0; at < keys.length; at++) counts[(keys[at]! >>> shift) & mask]!++;
  let sum = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit]!;
    counts[digit] = sum;
    sum += count;
  }
  return counts;
}
