import { ViewCounter } from '../../classes/view-counter.ts';
import type { ClassCounts } from '../../model/class.ts';
import { ABSENT, type SensitiveView } from '../../model/table.ts';
import type { Items } from './items.ts';

/** Counts one view of a sensitive column over the items of one class after another. */
export class ItemCounter {
  readonly #view: SensitiveView;
  /** Where persons may have several items. */
  readonly #persons: ViewCounter | null;
  readonly #held: Uint32Array;

  constructor(view: SensitiveView, persons: boolean) {
    this.#view = view;
    this.#persons = persons ? new ViewCounter(view, { persons: true, sets: true }) : null;
    this.#held = new Uint32Array(persons ? 0 : view.size);
  }

  /**
   * @param codes of the sensitive column, per item
   * @param isOut 1 for the items that are suppressed
   */
  count(
    items: Items,
    codes: Uint32Array,
    isOut: Uint8Array,
    start: number,
    end: number,
  ): ClassCounts {
    return this.#persons === null
      ? this.#countRecords(items.records, codes, isOut, start, end)
      : countPersons(this.#persons, items.person!, codes, isOut, start, end);
  }

  /** Every record is a person, with one value. */
  #countRecords(
    records: Uint32Array,
    codes: Uint32Array,
    isOut: Uint8Array,
    start: number,
    end: number,
  ): ClassCounts {
    const held = this.#held;
    const touched: number[] = [];
    let present = 0;
    for (let at = start; at < end; at++) {
      const value = this.#view.map[codes[at]!]!;
      if (isOut[at] === 1 || value === ABSENT) continue;
      if (held[value] === 0) touched.push(value);
      held[value]! += records[at]!;
      present += records[at]!;
    }
    const values = Uint32Array.from(touched).sort();
    const persons = values.map((value) => held[value]!);
    for (const value of values) held[value] = 0;
    return { present, values, persons, sets: persons };
  }
}

function countPersons(
  counter: ViewCounter,
  person: Uint32Array,
  codes: Uint32Array,
  isOut: Uint8Array,
  start: number,
  end: number,
): ClassCounts {
  let before = -1;
  for (let at = start; at < end; at++) {
    if (isOut[at] === 1) continue;
    if (before !== -1 && person[at] !== before) counter.endPerson();
    before = person[at]!;
    counter.addRecord(codes[at]!);
  }
  if (before !== -1) counter.endPerson();
  return counter.take();
}
