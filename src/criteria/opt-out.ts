import type { Facts } from '../model/facts.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { cannotJudge } from './weigh.ts';

/**
 * Nobody who objected is in the data, by a list of their keys or a column of consent. Neither: not
 * evaluable.
 */
export function judgeOptOut(facts: Facts): Judgement[] {
  const metric = 'opted-out-persons';
  const compared = { metric, op: '<=', threshold: 0 } as const;
  const entry = findEntry(facts, { id: metric });
  if (entry === undefined) return [{ ...cannotJudge('not-declared'), ...compared }];
  if (entry.value === null)
    return [{ ...cannotJudge(entry.reason ?? 'not-measured'), ...compared }];
  return [{ outcome: entry.value === 0 ? 'pass' : 'fail', observed: entry.value, ...compared }];
}
