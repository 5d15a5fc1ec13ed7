import type { Shortfall, UnmetDemand } from '../../model/advice-report.ts';
import { type Demands, type DiversityDemand, onlyK } from '../lattice/demands.ts';
import type { Prepared } from './prepare.ts';

/**
 * What the demands would cost where every quasi-identifier is as coarse as it may be: each alone, and all
 * of them. Of the demand on k no levels ask for less, since coarser classes are unions of finer ones; of
 * the others no such law holds.
 */
export function shortfall({ evaluator, quasi, sensitive, demands }: Prepared): Shortfall {
  const coarsest = quasi.map(({ range }) => range.most);
  const under = (asked: Partial<Demands>) =>
    evaluator.suppressed(coarsest, { ...onlyK(1, evaluator.rows), ...asked });
  const told = (
    demand: Omit<UnmetDemand, 'records' | 'share'>,
    records: number | null,
  ): UnmetDemand => ({
    ...demand,
    records,
    share: records === null || evaluator.rows === 0 ? null : records / evaluator.rows,
  });
  const { k, diversity, rare, sizes } = demands;
  const all = [
    told({ metric: 'k', op: '>=', threshold: k, params: {}, of: null }, under({ k }).suppressed),
    ...limitsOf(diversity).map((same) => {
      const { metric, op, threshold, params, sensitive: at } = same[0]!;
      const demand = { metric, op, threshold, params, of: sensitive[at]! };
      return told(demand, under({ diversity: same }).suppressed);
    }),
    ...rare.map((one) => {
      const of = sensitive[one.sensitive]!;
      const { suppressed } = under({ rare: [one] });
      const limit = { metric: 'value-persons-min', op: '>=', threshold: one.least } as const;
      return told({ ...limit, params: {}, of }, suppressed);
    }),
    // No single record is at fault where all sizes together are.
    ...sizes.map((limit) =>
      told({ ...limit, of: null }, under({ sizes: [limit] }).isFeasible ? 0 : null),
    ),
  ];
  return {
    records: under(demands).suppressed,
    demands: all.filter(({ records }) => records !== 0),
  };
}

/** The views of one limit on one column, since tokens may be read in two ways, together. */
function limitsOf(diversity: readonly DiversityDemand[]): DiversityDemand[][] {
  const limits = new Map<string, DiversityDemand[]>();
  for (const demand of diversity) {
    const { sensitive, metric, op, threshold, params } = demand;
    const key = JSON.stringify([sensitive, metric, op, threshold, params]);
    limits.set(key, [...(limits.get(key) ?? []), demand]);
  }
  return [...limits.values()];
}
