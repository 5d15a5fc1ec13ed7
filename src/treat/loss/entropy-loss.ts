import type { EncodedColumn } from '../../model/table.ts';
import type { Hierarchy, HierarchyLevel } from '../hierarchies/hierarchy.ts';
import type { LossMeasure } from './loss-measure.ts';
import {
  type Aggregate,
  arithmeticMean,
  leastLosses,
  lossesOf,
  type RecordCosts,
} from './record-costs.ts';

/**
 * Non-uniform entropy: the bits that it takes to tell a value among those behind its label, by their
 * frequencies: -log2(n(value) / n(label)), and n of the whole table where the record is suppressed.
 * Scaled per column by what suppressing everything costs. De Waal and Willenborg, "Information loss
 * through global recoding and local suppression", 1999; Gionis and Tassa, "k-Anonymization with minimal
 * loss of information", 2009.
 */
export function entropyLoss(
  columns: readonly EncodedColumn[],
  hierarchies: readonly Hierarchy[],
  mean: Aggregate = arithmeticMean,
): LossMeasure {
  const costs = hierarchies.map((hierarchy, at) => costsOf(columns[at]!, hierarchy));
  const bound = (levels: readonly number[]) => mean(leastLosses(costs, levels));
  return {
    id: 'non-uniform-entropy',
    of: (left) => mean(lossesOf(costs, left)),
    bound,
    boundAfter: ({ levels }) => bound(levels),
  };
}

function costsOf({ counts }: EncodedColumn, { levels }: Hierarchy): RecordCosts {
  const records = counts.reduce((sum, count) => sum + count, 0);
  const labels = levels.map((level) => recordsPerLabel(counts, level));
  const bits = (behind: (code: number) => number): number => {
    let total = 0;
    for (let code = 0; code < counts.length; code++) {
      const count = counts[code]!;
      // A count of 0 is of a value that only records left out before had.
      if (count > 0) total += count * Math.log2(behind(code) / count);
    }
    return total;
  };
  return {
    base: levels.map(({ map }, at) => bits((code) => labels[at]![map[code]!]!)),
    extra: labels.map((own) => own.map((count) => (count > 0 ? Math.log2(records / count) : 0))),
    least: 0,
    most: bits(() => records),
  };
}

function recordsPerLabel(counts: Uint32Array, { map, labels }: HierarchyLevel): Float64Array {
  const records = new Float64Array(labels.length);
  for (let code = 0; code < counts.length; code++) records[map[code]!]! += counts[code]!;
  return records;
}
