import type { Assessment } from '../model/assessment.ts';
import type { Incomparable, Regression } from '../model/comparison.ts';

/** The parts of an assessment that say what its numbers are of. */
type Measured = Pick<Assessment, 'channel' | 'dataset' | 'metrics' | 'policy' | 'shape'>;

/**
 * Why numbers of the two cannot be held against each other: they would be of other things, and what
 * got worse would not be seen.
 */
export function notComparable(before: Measured, after: Measured): Regression[] {
  const names = new Set(before.dataset.columns.map(({ name }) => name));
  const reasons: Record<Incomparable, boolean> = {
    unit: before.policy.unit !== after.policy.unit,
    shape: before.shape !== after.shape,
    // All channels include every one.
    channel: before.channel !== after.channel && after.channel !== 'all',
    columns: !after.dataset.columns.some(({ name }) => names.has(name)),
  };
  return (Object.keys(reasons) as Incomparable[]).flatMap((id): Regression[] =>
    reasons[id] ? [{ kind: 'not-comparable', id, of: null }] : [],
  );
}

/** What was looked at before whoever was asked, and is not any more. */
export function lessLookedAt(before: Measured, after: Measured): Regression[] {
  const found: Regression[] = [];
  if (before.policy.missing === 'refuse' && after.policy.missing !== 'refuse') {
    found.push({ kind: 'policy', id: 'missing', of: null });
  }
  const id = 'opted-out-persons';
  const has = ({ metrics }: Measured) => metrics.some((one) => one.id === id);
  if (has(before) && !has(after)) found.push({ kind: 'not-measured', id, of: null });
  return found;
}
