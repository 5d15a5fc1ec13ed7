import { ByteTexts } from './byte-texts.ts';
import { hashSpan, mixed } from './hash-span.ts';
import { allocated, tooManyValues, tooMuchText } from './limits.ts';

/** What a {@link ByteDictionary} may hold at most. */
export interface ByteLimits {
  distinct: number;
  /** Addresses of all texts together, in bytes, at most 2^32. */
  bytes: number;
}

/** Two thirds of 2^28 slots, which take 4 GiB. */
const LIMITS: ByteLimits = { distinct: 178_000_000, bytes: 2 ** 32 };

const FIRST_SLOTS = 256;

/** Longest text that stands in its slot, in bytes. */
const SHORT = 11;

/** The third word of a longer text; that of a short one begins with its size. */
const LONG = -1;

/**
 * The distinct texts of a column and their codes: a hash table with linear probing. A slot is four
 * words: code + 1 (0: free) and the text itself, where it is short, with its size. So a short text is
 * compared without looking anywhere else. In the slot of a longer one stand a hash, its last four
 * bytes and {@link LONG}; then all bytes are compared. Collisions cost time, never an error.
 */
export class ByteDictionary {
  readonly texts: ByteTexts;
  readonly #limits: ByteLimits;
  #slots = new Int32Array(4 * FIRST_SLOTS);

  constructor(limits: ByteLimits = LIMITS) {
    this.#limits = limits;
    this.texts = new ByteTexts(limits.bytes);
  }

  /** Number of distinct texts. */
  get length(): number {
    return this.texts.length;
  }

  /** Bytes held, spare room included. */
  get memory(): number {
    return this.#slots.byteLength + this.texts.memory;
  }

  /**
   * The code of the text in `view[start, end)`; one that was never seen gets the next code.
   * @throws HealthriskError E-LIMIT-DISTINCT, E-LIMIT-MEMORY
   */
  codeOf(view: DataView, start: number, end: number): number {
    return this.#look(view, start, end, true);
  }

  /** The code of a text, or -1 where it was never seen. */
  find(view: DataView, start: number, end: number): number {
    return this.#look(view, start, end, false);
  }

  #look(view: DataView, start: number, end: number, isToAdd: boolean): number {
    const size = end - start;
    let a = 0;
    let b = 0;
    let c = size << 24;
    if (size > SHORT) {
      a = hashSpan(view, start, end);
      b = view.getInt32(end - 4, true);
      c = LONG;
    } else if (size >= 8) {
      a = view.getInt32(start, true);
      b = view.getInt32(start + 4, true);
      if (size > 8) c |= view.getInt32(end - 4, true) >>> (8 * (12 - size));
    } else if (size >= 4) {
      a = view.getInt32(start, true);
      b = view.getInt32(end - 4, true);
    } else {
      for (let at = start; at < end; at++) a = (a << 8) | view.getUint8(at);
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (mixed(a, b, c) << 2) & mask;
    for (;;) {
      const entry = slots[slot]!;
      if (entry === 0) break;
      if (
        slots[slot + 1] === a &&
        slots[slot + 2] === b &&
        slots[slot + 3] === c &&
        (c !== LONG || this.texts.isAt(entry - 1, view, start, end))
      ) {
        return entry - 1;
      }
      slot = (slot + 4) & mask;
    }
    if (!isToAdd) return -1;
    const code = this.#add(view, start, end);
    slots[slot] = code + 1;
    slots[slot + 1] = a;
    slots[slot + 2] = b;
    slots[slot + 3] = c;
    if (12 * this.length > 2 * slots.length) this.#grow();
    return code;
  }

  #add(view: DataView, start: number, end: number): number {
    const code = this.length;
    if (code >= this.#limits.distinct) throw tooManyValues(this.#limits.distinct);
    if (!this.texts.add(view, start, end)) throw tooMuchText(this.#limits.bytes);
    return code;
  }

  /** A slot stays where it is or moves by the old size: both are read and written in order. */
  #grow(): void {
    const old = this.#slots;
    const slots = allocated(() => new Int32Array(2 * old.length));
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue;
      const a = old[from + 1]!;
      const b = old[from + 2]!;
      const c = old[from + 3]!;
      let slot = (mixed(a, b, c) << 2) & mask;
      while (slots[slot] !== 0) slot = (slot + 4) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = a;
      slots[slot + 2] = b;
      slots[slot + 3] = c;
    }
    this.#slots = slots;
  }
}
