import type { LargerBudgets } from '../../model/advice-report.ts';

/** Shares of the records that may be left out, tried in this order where a smaller one is too small. */
const SHARES = [0.05, 0.1, 0.2];

/** What a search under one budget found. */
interface Found {
  plans: readonly { reachesGoal: boolean; suppressed: number }[];
  isProved: boolean;
}

/**
 * Whether more records left out would do: the whole search again under each larger budget, as somebody
 * would run it who asked for that, until one reaches the goal or the time is up.
 */
export async function largerBudgets(
  suppression: number,
  isOver: () => boolean,
  under: (suppression: number) => Promise<Found>,
): Promise<LargerBudgets> {
  const tried: number[] = [];
  for (const share of SHARES) {
    if (share <= suppression) continue;
    if (isOver()) break;
    const { plans, isProved } = await under(share);
    const plan = plans.find(({ reachesGoal }) => reachesGoal);
    if (plan !== undefined) {
      return { tried, found: { suppression: share, suppressed: plan.suppressed } };
    }
    if (isProved) tried.push(share);
  }
  return { tried, found: null };
}
