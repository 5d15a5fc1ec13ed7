import type { Demands } from '../lattice/demands.ts';
import { isWithin } from '../lattice/levels.ts';
import type { Outcome } from '../lattice/outcome.ts';
import { type Found, type SearchRequest, search } from './search.ts';
import { TooFine } from './too-fine.ts';

/** A treatment that can be chosen, and what it loses. */
export interface Trade {
  outcome: Outcome;
  loss: number;
  /** The demands it meets; of a trade without suppression, a budget of nothing. */
  demands: Demands;
}

/** Treatments of which none is better than another in everything. */
export interface Trades {
  /** The best first, then by loss. */
  trades: readonly Trade[];
  /** Every one of them is proved to be the best under what was asked of it. */
  isProved: boolean;
  evaluated: number;
}

/**
 * The best treatment, and the best ones that keep one of its coarsened columns finer, or suppress
 * nothing: what is traded is then plain. Those that are worse than another in nothing stay (a Pareto
 * set of levels and suppressed records).
 * @param tradesMax at least 1
 */
export async function searchTrades(request: SearchRequest, tradesMax: number): Promise<Trades> {
  const tooFine = request.tooFine ?? new TooFine();
  const shared = { ...request, tooFine };
  const found = [{ ...(await search(shared)), demands: request.demands }];
  const best = found[0]!.best;
  if (best !== null && tradesMax > 1) {
    const { levels, suppressed } = best.outcome;
    for (const [column, level] of levels.entries()) {
      if (level === request.least[column]) continue;
      const most = request.most.with(column, level - 1);
      found.push({ ...(await search({ ...shared, most })), demands: request.demands });
    }
    if (suppressed > 0) {
      // A smaller budget knows all that is too fine under a larger one, and more.
      const demands = { ...request.demands, suppressedMax: 0 };
      found.push({ ...(await search({ ...request, demands, tooFine: new TooFine() })), demands });
    }
  }
  const trades = found.flatMap((one) =>
    one.best === null ? [] : [{ ...one.best, demands: one.demands }],
  );
  return {
    trades: notDominated(trades)
      .sort((a, b) => a.loss - b.loss)
      .slice(0, tradesMax),
    isProved: found.every(({ isProved }: Found) => isProved),
    evaluated: found.reduce((sum, { evaluated }) => sum + evaluated, 0),
  };
}

function notDominated(trades: readonly Trade[]): Trade[] {
  return trades.filter((one, at) =>
    trades.every((other, place) => place === at || !isWorse(one, other, place < at)),
  );
}

/** Nowhere finer than another and with no fewer records suppressed; of equal ones the later. */
function isWorse({ outcome: one }: Trade, { outcome: other }: Trade, isLater: boolean): boolean {
  if (!isWithin(other.levels, one.levels) || other.suppressed > one.suppressed) return false;
  const isEqual = isWithin(one.levels, other.levels) && one.suppressed === other.suppressed;
  return !isEqual || isLater;
}
