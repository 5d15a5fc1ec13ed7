/** Hashes one history after the other. */
export interface HistoryHash {
  /** Begins a history. */
  begin(): void;
  add(code: number): void;
  /** Two halves of the hash, 32 bits each, unsigned. */
  readonly high: number;
  readonly low: number;
}

/**
 * 64 bits in two lanes that mix differently (multipliers of MurmurHash3 and of Fibonacci hashing).
 * Equal hashes are never taken for equal histories: collisions cost time, not correctness.
 */
export class TwoLaneHash implements HistoryHash {
  #high = 0;
  #low = 0;

  begin(): void {
    this.#high = 0x2545f491;
    this.#low = 0x9747b28c | 0;
  }

  add(code: number): void {
    const high = Math.imul(this.#high ^ code, 0x9e3779b1);
    this.#high = high ^ (high >>> 15);
    let low = Math.imul(this.#low ^ code, 0x85ebca6b);
    low = Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    this.#low = low ^ (low >>> 16);
  }

  get high(): number {
    return this.#high >>> 0;
  }

  get low(): number {
    return this.#low >>> 0;
  }
}
