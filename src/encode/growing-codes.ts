import { allocated } from './limits.ts';

/** The same numbers with room for at least `length`, at least twice what there was. */
export function grown(numbers: Uint32Array, length: number): Uint32Array {
  const larger = allocated(() => new Uint32Array(Math.max(length, numbers.length * 2)));
  larger.set(numbers);
  return larger;
}

/** Appends 32-bit codes, doubling its memory; 4 bytes per record in the end. */
export class GrowingCodes {
  #codes: Uint32Array = new Uint32Array(1024);
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
    if (this.#length > this.#codes.length) this.#codes = grown(this.#codes, this.#length);
    return this.#codes.subarray(start, this.#length);
  }

  /** The codes so far, without spare room; the builder must not be used afterwards. */
  finish(): Uint32Array {
    return this.#codes.subarray(0, this.#length);
  }
}
