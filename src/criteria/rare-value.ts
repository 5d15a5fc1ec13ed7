import type { Facts } from '../model/facts.ts';
import type { RareValueCriterion } from '../model/pack.ts';
import { perSensitiveColumn } from './diversity.ts';
import type { Judgement } from './judgement.ts';
import { cannotJudge } from './weigh.ts';

const METRIC = 'value-persons-min';

/**
 * Every present, not harmless value of a sensitive column, as written and never at the judged level,
 * must be held by at least so many persons.
 */
export function judgeRareValue({ threshold }: RareValueCriterion, facts: Facts): Judgement[] {
  return perSensitiveColumn(facts, (of) => judgeColumn(threshold, facts, of)).map((judged) => ({
    ...judged,
    metric: METRIC,
    op: '>=',
    threshold,
  }));
}

function judgeColumn(threshold: number, facts: Facts, of: string): Judgement {
  const entries = facts.metrics.filter(
    ({ id, of: column, params }) => id === METRIC && column === of && params?.level === undefined,
  );
  const entry =
    entries.find(({ params }) => params?.harmless !== undefined) ??
    entries.find(({ params }) => params === undefined || Object.keys(params).length === 0);
  const harmless = entry?.params?.harmless;
  const params = harmless === undefined ? {} : { harmless };
  if (entry?.reason === 'no-harmful-value' || entry?.reason === 'no-present-value') {
    return { outcome: 'pass', observed: null, params: { ...params, nothingToJudge: entry.reason } };
  }
  if (entry?.value == null || !Number.isFinite(entry.value)) {
    return cannotJudge(entry?.reason ?? 'not-measured');
  }
  const outcome = entry.value >= threshold ? 'pass' : 'fail';
  return { outcome, observed: entry.value, params };
}
