import type { ClassSizes } from '../../metrics/k-anonymity.ts';
import { ABSENT } from '../../model/table.ts';
import { ItemCounter } from './class-counts.ts';
import { AGAINST_TABLE, classMeets } from './class-judge.ts';
import type { ClassedItems } from './classed-items.ts';
import type { Demands } from './demands.ts';
import { personsPerValue, sharesOf } from './persons-per-value.ts';
import { sizesMeet } from './size-limits.ts';

/** Which items stay. */
export interface Suppression {
  /** 1 for each item that is suppressed. */
  isOut: Uint8Array;
  /** Records suppressed. */
  suppressed: number;
  /** Persons of each class that stay in it. */
  sizesLeft: Uint32Array;
  /** Records that stay in each class. */
  recordsLeft: Uint32Array;
  isLargeEnough: boolean;
  isFeasible: boolean;
}

/**
 * Suppresses what violates a demand: whole classes, and single records of values that too few persons
 * hold. Leaving records out changes what the rest is compared with, so it goes on until nothing
 * violates anything, or until more is suppressed than may be.
 */
export function suppress(classed: ClassedItems, demands: Demands): Suppression {
  const state = new Suppressing(classed, demands);
  state.dropSmall();
  const isLargeEnough = state.suppressed <= demands.suppressedMax;
  const isSimple = demands.diversity.length === 0 && demands.rare.length === 0;
  while (!isSimple && state.suppressed <= demands.suppressedMax) {
    if (!state.dropRare() && !state.dropUniform()) break;
    state.dropSmall();
  }
  const { isOut, suppressed, sizes, records } = state;
  const isFeasible =
    suppressed <= demands.suppressedMax &&
    records.some((count) => count > 0) &&
    (demands.sizes.length === 0 || sizesMeet(demands.sizes, histogram(sizes)));
  const left = { sizesLeft: sizes, recordsLeft: records };
  return { isOut, suppressed, ...left, isLargeEnough, isFeasible };
}

class Suppressing {
  readonly isOut: Uint8Array;
  suppressed = 0;
  sizes: Uint32Array;
  records: Uint32Array;
  readonly #classed: ClassedItems;
  readonly #demands: Demands;

  constructor(classed: ClassedItems, demands: Demands) {
    this.#classed = classed;
    this.#demands = demands;
    this.isOut = new Uint8Array(classed.items.count);
    this.sizes = classed.sizes.slice();
    this.records = classed.records.slice();
  }

  /** Classes of fewer persons than asked for. */
  dropSmall(): void {
    for (let id = 0; id < this.sizes.length; id++) {
      if (this.records[id]! > 0 && this.sizes[id]! < this.#demands.k) this.#dropClass(id);
    }
  }

  /** Items whose value too few persons hold; @returns whether there were any */
  dropRare(): boolean {
    const { items } = this.#classed;
    const before = this.suppressed;
    for (const { sensitive, least, counts, labels, labelCount } of this.#demands.rare) {
      const codes = items.sensitive[sensitive]!;
      const valueAt = labels.map((label, code) => (counts[code] === 1 ? label : ABSENT));
      const persons = personsPerValue(items, codes, { valueAt, values: labelCount }, this.isOut);
      for (let at = 0; at < items.count; at++) {
        const value = valueAt[codes[at]!]!;
        if (this.isOut[at] === 1 || value === ABSENT || persons[value]! >= least) continue;
        this.isOut[at] = 1;
        this.suppressed += items.records[at]!;
      }
    }
    if (this.suppressed === before) return false;
    this.#recount();
    return true;
  }

  /** Classes that lack diversity; @returns whether there were any */
  dropUniform(): boolean {
    const { items, starts } = this.#classed;
    const before = this.suppressed;
    for (const demand of this.#demands.diversity) {
      const table = this.#tableOf(demand);
      const counter = new ItemCounter(demand.view, items, items.sensitive[demand.sensitive]!);
      for (let id = 0; id < this.sizes.length; id++) {
        if (this.records[id] === 0) continue;
        if (this.suppressed > this.#demands.suppressedMax) return true;
        const counts = counter.count(this.isOut, starts[id]!, starts[id + 1]!);
        if (!classMeets(demand, table, this.sizes[id]!, counts)) this.#dropClass(id);
      }
    }
    return this.suppressed > before;
  }

  #tableOf({ sensitive, view, metric }: Demands['diversity'][number]): Float64Array {
    if (!AGAINST_TABLE.includes(metric)) return new Float64Array(view.size);
    const { items } = this.#classed;
    const values = { valueAt: view.map, values: view.size };
    return sharesOf(personsPerValue(items, items.sensitive[sensitive]!, values, this.isOut));
  }

  #dropClass(id: number): void {
    const { starts } = this.#classed;
    this.isOut.fill(1, starts[id], starts[id + 1]);
    this.suppressed += this.records[id]!;
    this.records[id] = 0;
    this.sizes[id] = 0;
  }

  #recount(): void {
    const { items, starts } = this.#classed;
    for (let id = 0; id < this.sizes.length; id++) {
      let records = 0;
      let persons = 0;
      let before = -1;
      for (let at = starts[id]!; at < starts[id + 1]!; at++) {
        if (this.isOut[at] === 1) continue;
        records += items.records[at]!;
        if (items.person === null || items.person[at] === before) continue;
        before = items.person[at]!;
        persons++;
      }
      this.records[id] = records;
      this.sizes[id] = items.person === null ? records : persons;
    }
  }
}

/** Sizes of the classes that stay, ascending, and how many have each. */
function histogram(sizes: Uint32Array): ClassSizes {
  const times = new Map<number, number>();
  for (const size of sizes) if (size > 0) times.set(size, (times.get(size) ?? 0) + 1);
  return [...times].sort((a, b) => a[0] - b[0]);
}
