import type { Facts } from '../model/facts.ts';
import type { Operator } from '../model/pack.ts';
import type { Semantic } from '../model/semantic.ts';
import { meets } from './compare.ts';
import type { Judgement } from './judgement.ts';
import type { Wanted } from './metric-entry.ts';
import { weigh } from './weigh.ts';

/**
 * A metric of every column with one of some meanings against a threshold. No such column: a pass.
 * @param others what was found on other columns
 */
export function weighColumns(
  facts: Facts,
  semantics: readonly Semantic[],
  wanted: Wanted,
  op: Operator,
  threshold: number,
  others: readonly Judgement[] = [],
): Judgement[] {
  const columns = facts.columns.filter(
    ({ semantic }) => semantic !== null && semantics.includes(semantic),
  );
  const compared = { metric: wanted.id, op, threshold } as const;
  if (columns.length === 0 && others.length === 0) {
    return [{ outcome: 'pass', ...compared, params: { nothingToJudge: 'no-such-column' } }];
  }
  const judged = columns.map(({ name: of }) => ({
    ...weigh(facts, { ...wanted, of }, (value) => meets(wanted.id, value, { op, threshold })),
    ...compared,
    of,
  }));
  return [...judged, ...others];
}
