import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { ClassedItems } from './classed-items.ts';
import { type Counted, CountingRollUp } from './counting-roll-up.ts';
import { type Demands, isOnK } from './demands.ts';
import type { Records } from './items.ts';
import { isWithin } from './levels.ts';
import type { Outcome } from './outcome.ts';
import { recordsOf } from './records-of-items.ts';
import { RollUp } from './roll-up.ts';
import { type Suppression, suppress } from './suppress.ts';

/** Says what becomes of a table under any levels of its quasi-identifiers. */
export class Evaluator {
  readonly hierarchies: readonly Hierarchy[];
  readonly rows: number;
  readonly #rollUp: RollUp;
  readonly #records: Records;
  /** Where every record is a person, sizes are known without putting anything into order. */
  readonly #counting: CountingRollUp | null;

  constructor(records: Records) {
    this.#records = records;
    this.hierarchies = records.hierarchies;
    this.rows = records.rows;
    this.#rollUp = new RollUp(records);
    const { items } = this.#rollUp.bottom;
    this.#counting =
      records.persons === null ? new CountingRollUp(items, records.hierarchies) : null;
  }

  /**
   * What these levels come to when only classes that are too small are suppressed, as if nothing else
   * were demanded: the least that is lost. Null where no less work is needed for it than to evaluate.
   */
  bySizes(levels: readonly number[], demands: Demands): Outcome | null {
    const counted = this.#counting?.at(levels);
    if (!counted) return null;
    const suppressed = recordsBelow(counted.records, demands.k);
    return suppressed > demands.suppressedMax
      ? refused(levels)
      : this.#outcome(levels, counted, suppressed, demands.k);
  }

  /** What these levels come to when what violates a demand is suppressed. */
  evaluate(levels: readonly number[], demands: Demands): Outcome {
    const bySizes = isOnK(demands) ? this.bySizes(levels, demands) : null;
    if (bySizes !== null) return bySizes;
    const found = this.suppressed(levels, demands);
    return found.isFeasible || found.isLargeEnough ? this.#outcomeOf(found) : refused(levels);
  }

  /** Persons of each class that these levels make, in any order, with nothing suppressed. */
  sizes(levels: readonly number[]): Uint32Array {
    const { bottom } = this.#rollUp;
    if (isWithin(levels, bottom.levels)) return bottom.sizes;
    return this.#counting?.sizes(levels) ?? this.#rollUp.at(levels).sizes;
  }

  /** 1 for each record that is suppressed, in the order of the records. */
  recordsOut({ levels, suppressed, itemsOut }: Outcome, demands: Demands): Uint8Array {
    if (suppressed === 0) return new Uint8Array(this.rows);
    const isOut = itemsOut ?? this.suppressed(levels, demands).isOut;
    return recordsOf(this.#records, levels, isOut);
  }

  /** The classes of these levels, and which of their items are suppressed. */
  suppressed(levels: readonly number[], demands: Demands): ClassedItems & Suppression {
    const found = this.#rollUp.at(levels);
    return { ...found, ...suppress(found, demands) };
  }

  #outcome(levels: readonly number[], counted: Counted, suppressed: number, k: number): Outcome {
    const { records, classOf, columns, tupleRecords } = counted;
    const isOut = (item: number) => records[classOf[item]!]! < k;
    const stays = records.filter((size) => size >= k);
    const suppressedLabels = columns.map(({ labels }) => new Float64Array(labels));
    for (let item = 0; item < classOf.length && suppressed > 0; item++) {
      if (!isOut(item)) continue;
      for (const [column, { codes, up }] of columns.entries()) {
        const code = codes[item]!;
        suppressedLabels[column]![up === null ? code : up[code]!]! += tupleRecords[item]!;
      }
    }
    return {
      levels,
      isLargeEnough: true,
      isFeasible: stays.length > 0,
      itemsOut: null,
      ...{ suppressed, suppressedLabels },
      ...sizesOf(stays),
      squares: squaresOf(stays),
      squaresBefore: squaresOf(records),
    };
  }

  #outcomeOf(found: ClassedItems & Suppression): Outcome {
    const { levels, items, isOut, suppressed, isFeasible, isLargeEnough } = found;
    const suppressedLabels = this.hierarchies.map(
      (hierarchy, at) => new Float64Array(hierarchy.levels[levels[at]!]!.labels.length),
    );
    for (let at = 0; at < items.count && suppressed > 0; at++) {
      if (isOut[at] === 0) continue;
      for (const [column, labels] of suppressedLabels.entries()) {
        labels[items.codes[column]![at]!]! += items.records[at]!;
      }
    }
    return {
      levels,
      ...{ isFeasible, isLargeEnough, suppressed, suppressedLabels, itemsOut: isOut },
      ...sizesOf(found.sizesLeft.filter((size) => size > 0)),
      squares: squaresOf(found.recordsLeft),
      squaresBefore: squaresOf(found.records),
    };
  }
}

/** Too many records are in classes that are too small: nothing else matters then. */
function refused(levels: readonly number[]): Outcome {
  return {
    ...{ levels, isFeasible: false, isLargeEnough: false, classes: 0, k: 0, suppressed: 0 },
    ...{ itemsOut: null, suppressedLabels: [], squares: 0, squaresBefore: 0 },
  };
}

function recordsBelow(records: Uint32Array, k: number): number {
  let sum = 0;
  for (let id = 0; id < records.length; id++) if (records[id]! < k) sum += records[id]!;
  return sum;
}

function sizesOf(sizes: Uint32Array): { classes: number; k: number } {
  let k = Number.POSITIVE_INFINITY;
  for (let id = 0; id < sizes.length; id++) k = Math.min(k, sizes[id]!);
  return { classes: sizes.length, k: sizes.length === 0 ? 0 : k };
}

function squaresOf(records: Uint32Array): number {
  let sum = 0;
  for (let id = 0; id < records.length; id++) sum += records[id]! * records[id]!;
  return sum;
}
