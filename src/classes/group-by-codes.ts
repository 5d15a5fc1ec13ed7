/** Rows put into groups of equal code tuples. */
export interface Grouping {
  /** Group of each row, 0-based, numbered in order of first appearance. */
  groupOf: Uint32Array;
  /** First row of each group; its length is the number of groups. */
  firstRow: Uint32Array;
}

/** Mixes a code into a running 32-bit hash (the finaliser of MurmurHash3, Appleby, public domain). */
function mix(hash: number, code: number): number {
  let h = Math.imul(hash ^ code, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const EMPTY = 0xffffffff;

/** Slots of a new table: at least, and at most before anything is known of the groups (8 MB). */
const CAPACITY_MIN = 4096;
const CAPACITY_FIRST_MAX = 1 << 21;

/**
 * Groups rows by their tuple of codes with an open-addressing hash table. Exact: rows meet in a
 * group only after all their codes were compared, so collisions cost time, never correctness.
 * @param columns one code array per column, each of length `rows`; none: a single group
 */
export function groupByCodes(columns: readonly Uint32Array[], rows: number): Grouping {
  const groupOf = new Uint32Array(rows);
  if (columns.length === 0) return { groupOf, firstRow: new Uint32Array(rows > 0 ? 1 : 0) };
  let capacity = CAPACITY_MIN;
  // Most tables of people are mostly unique: room for all rows at once spares every rehash.
  while (capacity < CAPACITY_FIRST_MAX && capacity < 2 * rows) capacity *= 2;
  let slots = new Uint32Array(capacity).fill(EMPTY);
  let hashes = new Uint32Array(capacity / 2);
  let firstRow = new Uint32Array(capacity / 2);
  let groups = 0;

  for (let row = 0; row < rows; row++) {
    let hash = 0x9747b28c;
    for (const codes of columns) hash = mix(hash, codes[row]!);
    hash >>>= 0;
    let slot = hash & (capacity - 1);
    for (;;) {
      const group = slots[slot]!;
      if (group === EMPTY) break;
      if (hashes[group] === hash && sameCodes(columns, firstRow[group]!, row)) {
        groupOf[row] = group;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
    if (slots[slot] !== EMPTY) continue;
    if (groups === hashes.length) {
      capacity *= 2;
      hashes = grown(hashes, capacity / 2);
      firstRow = grown(firstRow, capacity / 2);
      slots = rehashed(hashes, groups, capacity);
      slot = hash & (capacity - 1);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (capacity - 1);
    }
    slots[slot] = groups;
    hashes[groups] = hash;
    firstRow[groups] = row;
    groupOf[row] = groups++;
  }
  return { groupOf, firstRow: firstRow.slice(0, groups) };
}

/**
 * The groups of a single column: its codes.
 * @param values distinct codes, 0 .. values - 1, each of which occurs
 */
export function groupsOfOneColumn(codes: Uint32Array, values: number): Grouping {
  const firstRow = new Uint32Array(values);
  for (let row = codes.length - 1; row >= 0; row--) firstRow[codes[row]!] = row;
  return { groupOf: codes, firstRow };
}

function sameCodes(columns: readonly Uint32Array[], a: number, b: number): boolean {
  for (const codes of columns) if (codes[a] !== codes[b]) return false;
  return true;
}

function grown(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}

function rehashed(hashes: Uint32Array, groups: number, capacity: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(capacity).fill(EMPTY);
  for (let group = 0; group < groups; group++) {
    let slot = hashes[group]! & (capacity - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (capacity - 1);
    slots[slot] = group;
  }
  return slots;
}
