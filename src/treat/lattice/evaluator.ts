import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { ClassedItems } from './classed-items.ts';
import type { Demands } from './demands.ts';
import type { Records } from './items.ts';
import type { Outcome } from './outcome.ts';
import { RollUp } from './roll-up.ts';
import { type Suppression, suppress } from './suppress.ts';

/** Says what becomes of a table under any levels of its quasi-identifiers. */
export class Evaluator {
  readonly hierarchies: readonly Hierarchy[];
  readonly rows: number;
  readonly #rollUp: RollUp;

  constructor(records: Records) {
    this.hierarchies = records.hierarchies;
    this.rows = records.rows;
    this.#rollUp = new RollUp(records);
  }

  /** What these levels come to when what violates a demand is suppressed. */
  evaluate(levels: readonly number[], demands: Demands): Outcome {
    const found = this.#rollUp.at(levels);
    const { isOut, suppressed, sizes, records, isFeasible, isLargeEnough } = suppress(
      found,
      demands,
    );
    let classes = 0;
    let k = Number.POSITIVE_INFINITY;
    for (const size of sizes) {
      if (size === 0) continue;
      classes++;
      k = Math.min(k, size);
    }
    return {
      levels,
      ...{ isFeasible, isLargeEnough, suppressed, classes },
      k: classes === 0 ? 0 : k,
      suppressedLabels: this.#suppressedLabels(found, isOut),
      squares: squaresOf(records),
      squaresBefore: squaresOf(found.records),
    };
  }

  /** The classes of these levels, and which of their items are suppressed. */
  suppressed(levels: readonly number[], demands: Demands): ClassedItems & Suppression {
    const found = this.#rollUp.at(levels);
    return { ...found, ...suppress(found, demands) };
  }

  #suppressedLabels({ levels, items }: ClassedItems, isOut: Uint8Array): Float64Array[] {
    const perColumn = this.hierarchies.map(
      (hierarchy, at) => new Float64Array(hierarchy.levels[levels[at]!]!.labels.length),
    );
    for (let at = 0; at < items.count; at++) {
      if (isOut[at] === 0) continue;
      for (const [column, labels] of perColumn.entries()) {
        labels[items.codes[column]![at]!]! += items.records[at]!;
      }
    }
    return perColumn;
  }
}

function squaresOf(records: Uint32Array): number {
  let sum = 0;
  for (const count of records) sum += count * count;
  return sum;
}
