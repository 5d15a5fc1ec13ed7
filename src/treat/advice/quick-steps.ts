import type { QuickStep, Sizes } from '../../model/treatment.ts';
import type { Evaluator } from '../lattice/evaluator.ts';

/** The sizes as the table is, and after each single step; a column that is as coarse as can be has none. */
export function quickSteps(
  evaluator: Evaluator,
  names: readonly string[],
  least: readonly number[],
): { before: Sizes; steps: QuickStep[] } {
  const steps = evaluator.hierarchies.flatMap(({ levels }, at): QuickStep[] => {
    const to = levels[least[at]! + 1];
    if (to === undefined) return [];
    const sizes = sizesAt(evaluator, least.with(at, least[at]! + 1));
    return [{ column: names[at]!, to: to.step, ...sizes }];
  });
  return { before: sizesAt(evaluator, least), steps };
}

function sizesAt(evaluator: Evaluator, levels: readonly number[]): Sizes {
  const sizes = evaluator.sizes(levels);
  let k = Number.POSITIVE_INFINITY;
  let persons = 0;
  let unique = 0;
  for (const size of sizes) {
    k = Math.min(k, size);
    persons += size;
    if (size === 1) unique++;
  }
  return { k: sizes.length === 0 ? 0 : k, uniqueShare: persons === 0 ? 0 : unique / persons };
}
