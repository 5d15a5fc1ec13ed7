import type { AdviceReport, AdvisedPlan, JudgedInShort } from '../../model/advice-report.ts';
import type { Plan, TreatmentAdvice } from './advise-treatments.ts';
import type { Judged } from './judged.ts';

/** The part of a report that the search gives. */
export type FoundTreatments = Pick<
  AdviceReport,
  'before' | 'plans' | 'isProved' | 'evaluated' | 'quick' | 'lacking' | 'shape' | 'unit'
>;

/**
 * What may be told of an advice: no labels, no dictionaries, no records. Pure.
 * @param names of all columns, in order
 * @param rows records of the table
 */
export function reportAdvice(
  { before, plans, isProved, evaluated, quick, lacking }: TreatmentAdvice,
  names: readonly string[],
  rows: number,
): FoundTreatments {
  return {
    shape: before.facts.shape,
    unit: before.facts.unit,
    before: inShort(before),
    plans: plans.map((plan) => told(plan, names, rows)),
    ...{ isProved, evaluated, quick, lacking },
  };
}

function told(plan: Plan, names: readonly string[], rows: number): AdvisedPlan {
  const { drops, coarsenings, suppressed, losses, after, reachesGoal } = plan;
  const changed = new Set([...drops, ...coarsenings].map(({ column }) => column));
  return {
    reachesGoal,
    drops,
    coarser: coarsenings.map(({ column, level, to }) => ({ column, level, step: to.step })),
    unchanged: names.filter((name) => !changed.has(name)),
    suppressed,
    suppressedShare: rows === 0 ? 0 : suppressed / rows,
    losses,
    after: inShort(after),
  };
}

function inShort({ decision, k, findings }: Judged): JudgedInShort {
  return { ...decision, k, findings: findings.filter(({ effect }) => effect !== null) };
}
