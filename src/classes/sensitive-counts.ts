import type { ClassCounts } from '../model/class.ts';
import { ABSENT, type SensitiveView } from '../model/table.ts';

/**
 * Counts the values of one sensitive view over the persons of a class, one class after the other.
 * The arrays it returns are valid until the next call.
 */
export class SensitiveCounter {
  readonly #codes: Uint32Array;
  readonly #map: Uint32Array;
  readonly #held: Uint32Array;
  /** Last person of the current class who was seen with the value, so that a person counts once. */
  readonly #seenBy: Uint32Array;
  #stamp = 0;
  #touched: number[] = [];
  readonly #own: number[] = [];

  /** @param codes the column's dictionary codes, one per row */
  constructor(view: SensitiveView, codes: Uint32Array) {
    this.#codes = codes;
    this.#map = view.map;
    this.#held = new Uint32Array(view.size);
    this.#seenBy = new Uint32Array(view.size);
  }

  /**
   * @param order rows; those of one person stand together
   * @param personOf person of each row; null: every row is a person
   */
  count(order: Uint32Array, start: number, end: number, personOf: Uint32Array | null): ClassCounts {
    return personOf === null
      ? this.#countRows(order, start, end)
      : this.#countPersons(order, start, end, personOf);
  }

  #countRows(order: Uint32Array, start: number, end: number): ClassCounts {
    let present = 0;
    for (let at = start; at < end; at++) {
      const value = this.#map[this.#codes[order[at]!]!]!;
      if (value === ABSENT) continue;
      present++;
      this.#hold(value);
    }
    const { values, persons } = this.#take();
    return { present, values, persons, sets: persons };
  }

  #countPersons(
    order: Uint32Array,
    start: number,
    end: number,
    personOf: Uint32Array,
  ): ClassCounts {
    let present = 0;
    const single = new Map<number, number>();
    const several = new Map<string, number>();
    for (let at = start; at < end; ) {
      const person = personOf[order[at]!]!;
      this.#nextStamp();
      this.#own.length = 0;
      for (; at < end && personOf[order[at]!] === person; at++) {
        const value = this.#map[this.#codes[order[at]!]!]!;
        if (value === ABSENT || this.#seenBy[value] === this.#stamp) continue;
        this.#seenBy[value] = this.#stamp;
        this.#own.push(value);
      }
      if (this.#own.length === 0) continue;
      present++;
      for (const value of this.#own) this.#hold(value);
      if (this.#own.length === 1) bump(single, this.#own[0]!);
      else bump(several, this.#own.sort((a, b) => a - b).join(','));
    }
    const { values, persons } = this.#take();
    return {
      present,
      values,
      persons,
      sets: Uint32Array.from([...single.values(), ...several.values()]),
    };
  }

  #nextStamp(): void {
    if (this.#stamp === 0xffffffff) {
      this.#seenBy.fill(0);
      this.#stamp = 0;
    }
    this.#stamp++;
  }

  #hold(value: number): void {
    if (this.#held[value] === 0) this.#touched.push(value);
    this.#held[value]!++;
  }

  #take(): { values: Uint32Array; persons: Uint32Array } {
    const values = Uint32Array.from(this.#touched).sort();
    const persons = new Uint32Array(values.length);
    for (let at = 0; at < values.length; at++) {
      persons[at] = this.#held[values[at]!]!;
      this.#held[values[at]!] = 0;
    }
    this.#touched = [];
    return { values, persons };
  }
}

function bump<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
