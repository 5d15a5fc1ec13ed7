/** Rows in order of a small-integer key. */
export interface Ordered {
  /** Row numbers, by ascending key; rows of equal key keep the order they came in. */
  order: Uint32Array;
  /** `starts[key]..starts[key + 1]` is the half-open range of a key's rows in `order`. */
  starts: Uint32Array;
}

/**
 * Stable counting sort in two passes.
 * @param keys key of each row, 0 .. keyCount - 1
 * @param from rows in the order to keep among equal keys; file order when absent
 */
export function countingSort(keys: Uint32Array, keyCount: number, from?: Uint32Array): Ordered {
  const starts = new Uint32Array(keyCount + 1);
  for (let row = 0; row < keys.length; row++) starts[keys[row]! + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const row = from === undefined ? at : from[at]!;
    const key = keys[row]!;
    order[next[key]!] = row;
    next[key]!++;
  }
  return { order, starts };
}
