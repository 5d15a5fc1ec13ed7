import type { Facts } from '../model/facts.ts';
import type { FindingReason } from '../model/finding.ts';
import type { MetricValue } from '../model/metric.ts';
import type { Judgement } from './judgement.ts';
import { findEntry, type Wanted } from './metric-entry.ts';

/** Whether a finite value is good enough. */
type Test = (value: number) => boolean;

/**
 * Judges one metric entry. Infinite, and infinite by definition (`absentValues`), fails; an entry
 * that was not measured, or gives a reason, is not evaluable. Where it fails and some
 * quasi-identifiers are assumed, the value without them is looked at as well.
 */
export function weigh(facts: Facts, wanted: Wanted, test: Test): Judgement {
  const judgement = weighEntry(findEntry(facts, wanted), test);
  if (judgement.outcome !== 'fail' || !hasAssumed(facts)) return judgement;
  const params = { ...wanted.params, without: 'assumed' as const };
  const entry = findEntry(facts, { ...wanted, params });
  if (!entry) return judgement;
  const without = weighEntry(entry, test);
  return {
    ...judgement,
    // Without any quasi-identifier left nothing can fail: the failure is theirs alone.
    onlyAssumed: without.outcome === 'pass' || entry.reason === 'no-quasi-identifier',
    params: { ...judgement.params, withoutAssumed: entry.value },
  };
}

function weighEntry(entry: MetricValue | undefined, test: Test): Judgement {
  if (entry?.infinite) return { outcome: 'fail', observed: null, infinite: true };
  if (entry?.reason === 'no-harmful-value') return nothingHarmful();
  if (entry?.value == null || !Number.isFinite(entry.value)) {
    return cannotJudge(entry?.reason ?? 'not-measured');
  }
  const observed = entry.value;
  if (entry.absentValues) return { outcome: 'fail', observed, params: { absentValues: true } };
  return { outcome: test(observed) ? 'pass' : 'fail', observed };
}

/** Every value was declared harmless: there is nothing to infer. */
export function nothingHarmful(): Judgement {
  return { outcome: 'pass', observed: null, params: { nothingToJudge: 'no-harmful-value' } };
}

/** A criterion that lacks its input. */
export function cannotJudge(reason: FindingReason): Judgement {
  return { outcome: 'not-evaluable', observed: null, params: { reason } };
}

function hasAssumed(facts: Facts): boolean {
  return facts.columns.some(
    ({ roles, roleFrom }) => roleFrom === 'assumed' && roles.includes('quasi-identifier'),
  );
}
