import { doubled } from './doubled.ts';

const CAPACITY_MIN = 64;

/** Distinct sets of view codes and how often each was seen; emptied from class to class. */
export class SetCounter {
  /** Members of all sets, one after the other. */
  #members = new Uint32Array(256);
  #membersUsed = 0;
  /** Per set: where its members end (they begin where those of the one before end), hash, times. */
  #ends = new Uint32Array(CAPACITY_MIN / 2);
  #hashes = new Uint32Array(CAPACITY_MIN / 2);
  #times = new Uint32Array(CAPACITY_MIN / 2);
  #sets = 0;
  /** Set number + 1 by hash, 0 where free. */
  #slots = new Uint32Array(CAPACITY_MIN);

  /** @param members ascending, without repetition; the first `length` of them count */
  add(members: Uint32Array, length: number): void {
    const hash = hashOf(members, length);
    let slot = hash & (this.#slots.length - 1);
    for (let set = this.#slots[slot]!; set !== 0; set = this.#slots[slot]!) {
      if (this.#hashes[set - 1] === hash && this.#holds(set - 1, members, length)) {
        this.#times[set - 1]!++;
        return;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#insert(members, length, hash);
  }

  /** How often each distinct set was seen, in order of first appearance; then forgets them. */
  take(): Uint32Array {
    const times = this.#times.slice(0, this.#sets);
    const mask = this.#slots.length - 1;
    // Emptying what was used is cheaper than emptying all: most classes are small.
    if (this.#sets * 4 > this.#slots.length) this.#slots.fill(0);
    else {
      for (let set = 0; set < this.#sets; set++) {
        for (let slot = this.#hashes[set]! & mask; this.#slots[slot] !== 0; ) {
          this.#slots[slot] = 0;
          slot = (slot + 1) & mask;
        }
      }
    }
    this.#sets = 0;
    this.#membersUsed = 0;
    return times;
  }

  #holds(set: number, members: Uint32Array, length: number): boolean {
    const start = set === 0 ? 0 : this.#ends[set - 1]!;
    if (this.#ends[set]! - start !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#members[start + at] !== members[at]) return false;
    }
    return true;
  }

  #insert(members: Uint32Array, length: number, hash: number): void {
    if (this.#sets === this.#ends.length) this.#grow();
    while (this.#membersUsed + length > this.#members.length) {
      this.#members = doubled(this.#members);
    }
    this.#members.set(members.subarray(0, length), this.#membersUsed);
    this.#membersUsed += length;
    const set = this.#sets++;
    this.#ends[set] = this.#membersUsed;
    this.#hashes[set] = hash;
    this.#times[set] = 1;
    this.#place(set);
  }

  #place(set: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[set]! & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = set + 1;
  }

  #grow(): void {
    this.#ends = doubled(this.#ends);
    this.#hashes = doubled(this.#hashes);
    this.#times = doubled(this.#times);
    this.#slots = new Uint32Array(this.#ends.length * 2);
    for (let set = 0; set < this.#sets; set++) this.#place(set);
  }
}

function hashOf(members: Uint32Array, length: number): number {
  let hash = length;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ members[at]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
