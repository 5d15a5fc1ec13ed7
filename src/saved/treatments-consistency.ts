import { isDeepStrictEqual } from 'node:util';
import type { AdvisedPlan } from '../model/advice-report.ts';
import type { Assessment } from '../model/assessment.ts';
import { decide } from '../verdict/decide.ts';
import { reaches } from '../verdict/gate.ts';
import type { Contradiction } from './contradiction.ts';

/**
 * Where treatments are none of this table, or promise what they do not give: a report repeats what
 * they say of columns, records and the verdict.
 */
export function treatmentsContradict(assessment: Assessment): Contradiction | null {
  const { treatments, verdict } = assessment;
  if (treatments === undefined) return null;
  if (verdict === 'publish') return ['saved-treatments-needless', { path: 'treatments' }];
  for (const [at, plan] of treatments.plans.entries()) {
    const problem = planContradicts(plan, assessment, `treatments.plans[${at}]`);
    if (problem !== null) return problem;
  }
  return null;
}

function planContradicts(
  plan: AdvisedPlan,
  { channel, dataset, treatments }: Assessment,
  path: string,
): Contradiction | null {
  const { after, coarser, drops, reachesGoal, suppressed, suppressedShare, unchanged } = plan;
  const named = [...[...drops, ...coarser].map(({ column }) => column), ...unchanged];
  const names = dataset.columns.map(({ name }) => name);
  if (!isDeepStrictEqual(named.toSorted(), names.toSorted())) {
    return ['saved-treatment-columns', { path }];
  }
  const share = dataset.rows === 0 ? 0 : suppressed / dataset.rows;
  if (share !== suppressedShare || share > treatments!.suppression) {
    return ['saved-treatment-records', { path: `${path}.suppressedShare` }];
  }
  // Only what weighs on the verdict is listed; where nothing does, it is publish.
  const { verdict, grounds } =
    after.findings.length === 0
      ? { verdict: 'publish' as const, grounds: [] }
      : decide(after.findings, channel);
  if (after.verdict !== verdict) return ['saved-verdict', { path: `${path}.after.verdict` }];
  if (!isDeepStrictEqual(after.grounds, grounds)) {
    return ['saved-verdict', { path: `${path}.after.grounds` }];
  }
  const reached = reaches({ verdict, grounds }, treatments!.goal);
  return reached === reachesGoal ? null : ['saved-treatment-goal', { path: `${path}.reachesGoal` }];
}
