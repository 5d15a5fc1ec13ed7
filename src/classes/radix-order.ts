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

/**
 * Stable radix sort of row numbers by one or several words, least significant word first. Exact by
 * construction: there is no hash.
 * @param words at least one, most significant first
 */
export function radixOrder(words: readonly Word[], rows: number): RadixOrder {
  let keys: Uint32Array = new Uint32Array(rows);
  let otherKeys: Uint32Array = new Uint32Array(rows);
  let otherOrder = new Uint32Array(rows);
  /** Null as long as rows stand in their own order. */
  let order: Uint32Array<ArrayBuffer> | null = null;
  for (const { word, range } of words.toReversed()) {
    if (order === null) keys.set(word.length === rows ? word : word.subarray(0, rows));
    else for (let at = 0; at < rows; at++) keys[at] = word[order[at]!]!;
    for (const { shift, bits } of digits(range)) {
      const next = startsOfDigits(keys, shift, bits);
      const to = { keys: otherKeys, order: otherOrder };
      if (order === null) {
        order = new Uint32Array(rows);
        scatterRows(keys, to, next, shift);
      } else scatter(keys, order, to, next, shift);
      [keys, otherKeys] = [otherKeys, keys];
      [order, otherOrder] = [otherOrder, order];
    }
  }
  return { order: order ?? rowNumbers(rows), first: keys };
}

/** The keys by ascending value, where nobody asks for the rows. */
export function sortedKeys({ word, range }: Word, rows: number): Uint32Array {
  let keys: Uint32Array = word.slice(0, rows);
  let others: Uint32Array = new Uint32Array(rows);
  for (const { shift, bits } of digits(range)) {
    const next = startsOfDigits(keys, shift, bits);
    const mask = next.length - 1;
    for (let at = 0; at < rows; at++) {
      const key = keys[at]!;
      others[next[(key >>> shift) & mask]!++] = key;
    }
    [keys, others] = [others, keys];
  }
  return keys;
}

/** The keys by ascending value, and with each key what its row carries. */
export function sortedWith(
  { word, range }: Word,
  carried: Uint32Array,
): { keys: Uint32Array; carried: Uint32Array } {
  const rows = carried.length;
  let from = { keys: word.slice(0, rows), order: carried.slice() };
  let to = { keys: new Uint32Array(rows), order: new Uint32Array(rows) };
  for (const { shift, bits } of digits(range)) {
    scatter(from.keys, from.order, to, startsOfDigits(from.keys, shift, bits), shift);
    [from, to] = [to, from];
  }
  return { keys: from.keys, carried: from.order };
}

interface Scattered {
  keys: Uint32Array;
  order: Uint32Array;
}

function scatter(
  keys: Uint32Array,
  order: Uint32Array,
  to: Scattered,
  next: Uint32Array,
  shift: number,
): void {
  const mask = next.length - 1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    const place = next[(key >>> shift) & mask]!++;
    to.keys[place] = key;
    to.order[place] = order[at]!;
  }
}

/** The first pass, in which every row stands at its own number. */
function scatterRows(keys: Uint32Array, to: Scattered, next: Uint32Array, shift: number): void {
  const mask = next.length - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const place = next[(key >>> shift) & mask]!++;
    to.keys[place] = key;
    to.order[place] = row;
  }
}

function rowNumbers(rows: number): Uint32Array {
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  return order;
}

/** The digits of keys below `range`, least significant first; none where there is one key only. */
function digits(range: number): { shift: number; bits: number }[] {
  const bits = range <= 1 ? 0 : 32 - Math.clz32((range - 1) >>> 0);
  const passes = Math.ceil(bits / DIGIT_BITS);
  const size = Math.ceil(bits / Math.max(1, passes));
  return Array.from({ length: passes }, (_, pass) => ({ shift: pass * size, bits: size }));
}

/** Where the rows of each digit begin. */
function startsOfDigits(keys: Uint32Array, shift: number, bits: number): Uint32Array {
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
