import type { Word } from './radix-order.ts';

/** A column of codes. */
export interface CodedColumn {
  /** Code of each row, 0 .. values - 1. */
  codes: Uint32Array;
  /** Number of codes that may occur. */
  values: number;
}

const WORD = 2 ** 32;

/**
 * Packs columns into as few words as they need: mixed radix, so that tuples share a key exactly when
 * all their codes are equal. A column that is a word by itself is not copied.
 * @returns the words, first column first, each with its range; none for no column
 */
export function packKeys(columns: readonly CodedColumn[], rows: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < columns.length) {
    let range = Math.max(1, columns[at]!.values);
    let end = at + 1;
    while (end < columns.length && range * Math.max(1, columns[end]!.values) <= WORD) {
      range *= Math.max(1, columns[end]!.values);
      end++;
    }
    words.push({ word: packed(columns.slice(at, end), rows), range });
    at = end;
  }
  return words;
}

function packed(columns: readonly CodedColumn[], rows: number): Uint32Array {
  const [first, second, ...others] = columns;
  if (second === undefined) return first!.codes;
  const word = new Uint32Array(rows);
  const [a, b] = [first!.codes, second.codes];
  // The product is exact below 2^32, and all keys are: imul wraps there and not before.
  for (let row = 0; row < rows; row++) word[row] = Math.imul(a[row]!, second.values) + b[row]!;
  for (const { codes, values } of others) {
    for (let row = 0; row < rows; row++) word[row] = Math.imul(word[row]!, values) + codes[row]!;
  }
  return word;
}

/** The codes of each column, from keys that {@link packKeys} would put into a single word. */
export function unpacked(
  keys: Uint32Array,
  columns: readonly Pick<CodedColumn, 'values'>[],
): Uint32Array[] {
  const rest = keys.slice();
  const all = columns.toReversed().map(({ values }) => {
    const range = Math.max(1, values);
    const codes = new Uint32Array(keys.length);
    for (let at = 0; at < codes.length; at++) {
      const key = rest[at]!;
      const code = key % range;
      codes[at] = code;
      rest[at] = (key - code) / range;
    }
    return codes;
  });
  return all.reverse();
}
