import type { Facts } from '../model/facts.ts';
import { conditionsMet } from './circumstances.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { cannotJudge } from './weigh.ts';

const METRIC = 'opted-out-persons';
const COMPARED = { metric: METRIC, op: '<=', threshold: 0 } as const;

/**
 * Nobody who objected is in the data, by a list of their keys or a column of consent. Neither: it
 * rests on whoever attests that objections were applied, and on nobody where nobody does. A list of
 * which no key is in the data is no evidence either: it may be of another column.
 */
export function judgeOptOut(facts: Facts): Judgement[] {
  const found = judgeObjections(facts);
  const attested = conditionsMet(facts.context, facts.asOf).includes('opt-out-applied');
  if (found === null) {
    if (!attested) return [{ ...cannotJudge('not-declared'), ...COMPARED }];
    return [{ outcome: 'pass', observed: null, ...COMPARED, params: { met: ['opt-out-applied'] } }];
  }
  const isUnmatched = found.outcome === 'pass' && (facts.objectionKeys ?? 0) > 0;
  return [isUnmatched && !attested ? { ...cannotJudge('no-key-matches'), ...COMPARED } : found];
}

/** What lists and columns of consent tell; null where there is neither. */
export function judgeObjections(facts: Facts): Judgement | null {
  const entry = findEntry(facts, { id: METRIC });
  if (entry === undefined) return null;
  if (entry.value === null) return { ...cannotJudge(entry.reason ?? 'not-measured'), ...COMPARED };
  return { outcome: entry.value === 0 ? 'pass' : 'fail', observed: entry.value, ...COMPARED };
}
