/** Appends 32-bit codes, doubling its memory; 4 bytes per record in the end. */
export class GrowingCodes {
  #codes = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(code: number): void {
    this.room(1)[0] = code;
  }

  /** The next `count` places, to be filled now; a view that later growth leaves behind. */
  room(count: number): Uint32Array {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#codes.length) {
      const larger = new Uint32Array(Math.max(this.#length, this.#codes.length * 2));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    return this.#codes.subarray(start, this.#length);
  }

  /** The codes so far, without spare room; the builder must not be used afterwards. */
  finish(): Uint32Array {
    return this.#codes.subarray(0, this.#length);
  }
}
