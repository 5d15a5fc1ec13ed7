import type { EncodedColumn } from '../../model/table.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { LossMeasure } from './loss-measure.ts';
import {
  type Aggregate,
  geometricMean,
  leastLosses,
  lossesOf,
  type RecordCosts,
} from './record-costs.ts';

/**
 * Loss: of how many of the values that there may be a label leaves open which one it was. A record
 * costs leaves(label) / leaves, a suppressed one 1; a column is scaled so that the values as they are
 * cost 0 and nothing left costs 1. Iyengar, "Transforming data to satisfy privacy constraints", KDD
 * 2002, section 3.3, as ARX defines and scales it (Prasser and Kohlmayer, 2015).
 */
export function leafLoss(
  columns: readonly EncodedColumn[],
  hierarchies: readonly Hierarchy[],
  mean: Aggregate = geometricMean,
): LossMeasure {
  const costs = hierarchies.map((hierarchy, at) => costsOf(columns[at]!, hierarchy));
  const bound = (levels: readonly number[]) => mean(leastLosses(costs, levels));
  return {
    id: 'loss',
    of: (left) => mean(lossesOf(costs, left)),
    bound,
    boundAfter: ({ levels }) => bound(levels),
  };
}

function costsOf({ counts }: EncodedColumn, { levels, leaves }: Hierarchy): RecordCosts {
  const records = counts.reduce((sum, count) => sum + count, 0);
  return {
    base: levels.map((level) => {
      let total = 0;
      for (let code = 0; code < counts.length; code++) {
        total += counts[code]! * level.leaves[level.map[code]!]!;
      }
      return total / leaves;
    }),
    extra: levels.map((level) => level.leaves.map((under) => 1 - under / leaves)),
    least: records / leaves,
    most: records,
  };
}
