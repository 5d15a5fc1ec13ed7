import type { Left } from './loss-measure.ts';

/** What the records of one column lose, where every record loses something of its own. */
export interface RecordCosts {
  /** Per level: what all records lose together while none is suppressed. */
  base: readonly number[];
  /** Per level and label: what a record loses more when it is suppressed, at least 0. */
  extra: readonly Float64Array[];
  /** What all records lose at the values as they are, and when all are suppressed. */
  least: number;
  most: number;
}

/** How the losses of several columns become one number. */
export type Aggregate = (losses: readonly number[]) => number;

/** The arithmetic mean; 0 of no column. */
export function arithmeticMean(losses: readonly number[]): number {
  return losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length);
}

/** The geometric mean of the losses plus one, less one, as in ARX; 0 of no column. */
export function geometricMean(losses: readonly number[]): number {
  const product = losses.reduce((all, loss) => all * (1 + loss), 1);
  return product ** (1 / Math.max(1, losses.length)) - 1;
}

/** Loss of each column, from 0 (as it is) to 1 (all suppressed). */
export function lossesOf(costs: readonly RecordCosts[], left: Left): number[] {
  return costs.map((column, at) => {
    const level = left.levels[at]!;
    const extra = column.extra[level]!;
    const suppressed = left.suppressedLabels[at]!;
    let total = column.base[level]!;
    for (let label = 0; label < extra.length; label++) total += suppressed[label]! * extra[label]!;
    return scaled(total, column);
  });
}

/** The same while nothing is suppressed: suppression only adds to it, and so does a coarser level. */
export function leastLosses(costs: readonly RecordCosts[], levels: readonly number[]): number[] {
  return costs.map((column, at) => scaled(column.base[levels[at]!]!, column));
}

function scaled(total: number, { least, most }: RecordCosts): number {
  return most > least ? (total - least) / (most - least) : 0;
}
