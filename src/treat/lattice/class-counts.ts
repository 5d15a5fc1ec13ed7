import { ViewCounter } from '../../classes/view-counter.ts';
import type { ClassCounts } from '../../model/class.ts';
import type { SensitiveView } from '../../model/table.ts';
import type { Items } from './items.ts';

/** Counts one view of a sensitive column over the items of one class after another. */
export class ItemCounter {
  readonly #counter: ViewCounter;
  readonly #items: Items;
  readonly #codes: Uint32Array;

  /** @param codes of the sensitive column, per item */
  constructor(view: SensitiveView, items: Items, codes: Uint32Array) {
    // Without a key of persons, every record is one of them.
    this.#counter = new ViewCounter(view, { persons: items.person !== null, sets: true });
    this.#items = items;
    this.#codes = codes;
  }

  /**
   * @param isOut 1 for the items that are suppressed
   * @param start the items of the class are `start..end`
   */
  count(isOut: Uint8Array, start: number, end: number): ClassCounts {
    const { person, records } = this.#items;
    if (person !== null) this.#addPersons(person, isOut, start, end);
    else {
      for (let at = start; at < end; at++) {
        if (isOut[at] === 0) this.#counter.addPersons(this.#codes[at]!, records[at]!);
      }
    }
    return this.#counter.take();
  }

  #addPersons(person: Uint32Array, isOut: Uint8Array, start: number, end: number): void {
    let before = -1;
    for (let at = start; at < end; at++) {
      if (isOut[at] === 1) continue;
      if (before !== -1 && person[at] !== before) this.#counter.endPerson();
      before = person[at]!;
      this.#counter.addRecord(this.#codes[at]!);
    }
    if (before !== -1) this.#counter.endPerson();
  }
}
