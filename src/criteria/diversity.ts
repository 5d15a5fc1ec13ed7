import type { Facts, JudgedEntry } from '../model/facts.ts';
import type { MetricParams } from '../model/metric.ts';
import type { ThresholdCriterion } from '../model/pack.ts';
import { meets } from './compare.ts';
import type { Judgement } from './judgement.ts';
import { sensitiveColumns } from './metric-entry.ts';
import { cannotJudge, nothingHarmful, weigh } from './weigh.ts';

/** A diversity metric against a threshold, once per sensitive column, at its judged level. */
export function judgeDiversity(criterion: ThresholdCriterion, facts: Facts): Judgement[] {
  return perSensitiveColumn(facts, (column) => judgeColumn(criterion, facts, column)).map(
    (judged) => ({
      ...judged,
      metric: criterion.metric,
      op: criterion.op,
      threshold: criterion.threshold,
      params: { ...criterion.params, ...judged.params },
    }),
  );
}

/**
 * One judgement per sensitive column. Where there is none, a criterion has nothing to judge if
 * somebody said so (`sensitive: []`), and is not evaluable otherwise.
 */
export function perSensitiveColumn(
  facts: Facts,
  judge: (column: string) => Judgement,
): Judgement[] {
  const columns = sensitiveColumns(facts);
  if (columns.length > 0) return columns.map((of) => ({ ...judge(of), of }));
  return facts.noSensitiveColumn
    ? [{ outcome: 'pass', observed: null, params: { nothingToJudge: 'no-sensitive-column' } }]
    : [cannotJudge('no-sensitive-column')];
}

function judgeColumn(criterion: ThresholdCriterion, facts: Facts, of: string): Judgement {
  const entry = facts.judged.find((judged) => judged.of === of);
  if (!entry) return cannotJudge('not-measured');
  const level = levelParams(entry);
  const judged = judgeEntry(criterion, facts, entry, { ...criterion.params, ...level });
  return { ...judged, params: { ...level, ...judged.params } };
}

function judgeEntry(
  criterion: ThresholdCriterion,
  facts: Facts,
  entry: JudgedEntry,
  params: MetricParams,
): Judgement {
  // Without a declaration, no harmful value means no value at all: that proves nothing.
  if (entry.harmless !== null && entry.harmfulValues === 0) return nothingHarmful();
  const l = valuesNeeded(criterion);
  if (entry.values < l) {
    const { params: reason, ...judged } = cannotJudge('fewer-values-than-l');
    return { ...judged, params: { ...reason, values: entry.values, needed: l } };
  }
  const wanted = { id: criterion.metric, of: entry.of, params };
  return weigh(facts, wanted, (value) => meets(criterion.metric, value, criterion));
}

/** Values the whole table must have before an l can be reached at all. */
export function valuesNeeded({
  metric,
  op,
  threshold,
  params,
}: Pick<ThresholdCriterion, 'metric' | 'op' | 'threshold' | 'params'>): number {
  if (metric === 'l-recursive-c') return params.l ?? 2;
  if (metric === 'l-distinct' || metric === 'l-entropy') {
    return op === '>' ? Math.floor(threshold) + 1 : Math.ceil(threshold);
  }
  return 1;
}

function levelParams({ level, harmless }: JudgedEntry): MetricParams {
  return {
    ...(level === null ? {} : { level }),
    ...(harmless === null ? {} : { harmless }),
  };
}
