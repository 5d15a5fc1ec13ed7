import type { Comparison, MetricChange } from '../../model/comparison.ts';
import type { Disclosure } from '../disclosure.ts';
import { METRIC_KINDS } from '../metric-kind.ts';

/**
 * Whether two tables differ by so few rows or persons that their totals, side by side, would tell a small
 * count: those who were left out, or came.
 */
export function areNearlyAlike(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  { smallest }: Disclosure,
): boolean {
  const { persons } = before;
  return (
    isFew(before.rows - after.rows, smallest) ||
    (persons !== null && after.persons !== null && isFew(persons - after.persons, smallest))
  );
}

/** Whether a count changed by so little that both values side by side would tell a small one. */
export function tellsFew({ id, before, after }: MetricChange, { smallest }: Disclosure): boolean {
  const kind = METRIC_KINDS[id];
  const [old, now] = [before?.value, after?.value];
  if (old == null || now == null) return false;
  if (kind === 'risk') return smallest !== null;
  return (kind === 'count' || kind === 'part') && isFew(old - now, smallest);
}

function isFew(difference: number, smallest: number | null): boolean {
  return smallest !== null && difference !== 0 && Math.abs(difference) < smallest;
}
