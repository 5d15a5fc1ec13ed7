import type { ClassCounts } from '../model/class.ts';
import { ABSENT, type SensitiveView } from '../model/table.ts';
import { doubled } from './doubled.ts';
import { SetCounter } from './set-counter.ts';

/** Counts the values of one sensitive view over the persons of a class, one class after another. */
export class ViewCounter {
  readonly #map: Uint32Array;
  readonly #held: Uint32Array;
  #touched = new Uint32Array(16);
  #touchedCount = 0;
  /** Values of the current person. */
  #own = new Uint32Array(16);
  #ownCount = 0;
  #present = 0;
  /** Persons with exactly one value, by that value; they are most. */
  readonly #single: Uint32Array;
  readonly #several = new SetCounter();
  readonly #persons: boolean;
  readonly #sets: boolean;

  /** @param persons records are of persons who may have several; false: each record is one */
  constructor(view: SensitiveView, { persons, sets }: { persons: boolean; sets: boolean }) {
    this.#map = view.map;
    this.#held = new Uint32Array(view.size);
    this.#single = new Uint32Array(persons && sets ? view.size : 0);
    this.#persons = persons;
    this.#sets = sets;
  }

  /** Persons who have this one record each. */
  addPersons(code: number, persons: number): void {
    const value = this.#map[code]!;
    if (value === ABSENT) return;
    this.#present += persons;
    this.#hold(value, persons);
  }

  /** A record of the current person. */
  addRecord(code: number): void {
    const value = this.#map[code]!;
    if (value === ABSENT) return;
    if (this.#ownCount === this.#own.length) this.#own = doubled(this.#own);
    this.#own[this.#ownCount++] = value;
  }

  /** The current person has no further record in this class. */
  endPerson(): void {
    if (this.#ownCount === 0) return;
    this.#present++;
    const values = distinct(this.#own, this.#ownCount);
    for (let at = 0; at < values; at++) this.#hold(this.#own[at]!, 1);
    if (this.#sets) {
      if (values === 1) this.#single[this.#own[0]!]!++;
      else this.#several.add(this.#own, values);
    }
    this.#ownCount = 0;
  }

  /** The counts of the class, which then is over. */
  take(): ClassCounts {
    const values = this.#values();
    const held = new Uint32Array(values.length);
    for (let at = 0; at < values.length; at++) {
      held[at] = this.#held[values[at]!]!;
      this.#held[values[at]!] = 0;
    }
    this.#touchedCount = 0;
    const present = this.#present;
    this.#present = 0;
    return { present, values, persons: held, sets: this.#persons ? this.#takeSets(values) : held };
  }

  /** Those that somebody holds, ascending. */
  #values(): Uint32Array {
    const count = this.#touchedCount;
    const values = new Uint32Array(count);
    if (count > INSERTED_MAX && SCANNED_PER_VALUE * count > this.#held.length) {
      let at = 0;
      for (let value = 0; at < count; value++) if (this.#held[value] !== 0) values[at++] = value;
      return values;
    }
    for (let at = 0; at < count; at++) values[at] = this.#touched[at]!;
    sortSmall(values);
    return values;
  }

  #takeSets(values: Uint32Array): Uint32Array {
    if (!this.#sets) return NONE;
    const several = this.#several.take();
    const singles: number[] = [];
    for (const value of values) {
      const persons = this.#single[value]!;
      this.#single[value] = 0;
      if (persons > 0) singles.push(persons);
    }
    const sets = new Uint32Array(singles.length + several.length);
    sets.set(singles);
    sets.set(several, singles.length);
    return sets;
  }

  #hold(value: number, persons: number): void {
    if (this.#held[value] === 0) {
      if (this.#touchedCount === this.#touched.length) this.#touched = doubled(this.#touched);
      this.#touched[this.#touchedCount++] = value;
    }
    this.#held[value]! += persons;
  }
}

const NONE = new Uint32Array(0);

/** Beyond it, insertion is slower than the built-in sort, which takes long to begin. */
const INSERTED_MAX = 16;

/** Values of the view, for each that is held, up to which looking at all of them is faster than sorting. */
const SCANNED_PER_VALUE = 32;

function sortSmall(values: Uint32Array): void {
  if (values.length > INSERTED_MAX) {
    values.sort();
    return;
  }
  for (let at = 1; at < values.length; at++) {
    const value = values[at]!;
    let to = at;
    for (; to > 0 && values[to - 1]! > value; to--) values[to] = values[to - 1]!;
    values[to] = value;
  }
}

/** Sorts the first values and moves the distinct ones to the front; @returns how many those are */
function distinct(values: Uint32Array, count: number): number {
  if (count === 1) return 1;
  values.subarray(0, count).sort();
  let kept = 1;
  for (let at = 1; at < count; at++) {
    if (values[at] !== values[at - 1]) values[kept++] = values[at]!;
  }
  return kept;
}
