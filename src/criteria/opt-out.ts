import type { Facts } from '../model/facts.ts';
import { conditionsMet } from './circumstances.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { cannotJudge } from './weigh.ts';

/**
 * Nobody who objected is in the data, by a list of their keys or a column of consent. Neither: it
 * rests on whoever attests that objections were applied, and on nobody where nobody does.
 */
export function judgeOptOut(facts: Facts): Judgement[] {
  const metric = 'opted-out-persons';
  const compared = { metric, op: '<=', threshold: 0 } as const;
  const entry = findEntry(facts, { id: metric });
  if (entry === undefined) {
    const attested = conditionsMet(facts.context, facts.asOf).includes('opt-out-applied');
    if (!attested) return [{ ...cannotJudge('not-declared'), ...compared }];
    return [{ outcome: 'pass', observed: null, ...compared, params: { met: ['opt-out-applied'] } }];
  }
  if (entry.value === null)
    return [{ ...cannotJudge(entry.reason ?? 'not-measured'), ...compared }];
  return [{ outcome: entry.value === 0 ? 'pass' : 'fail', observed: entry.value, ...compared }];
}
