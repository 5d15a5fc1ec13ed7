import type { AdviceReport, AdvisedPlan } from '../model/advice-report.ts';
import type { ColumnFate, TreatmentPlan } from '../model/plan.ts';
import type { Requirement } from '../model/requirement.ts';

/**
 * A treatment that was found, as it is kept.
 * @param names of all columns, in order
 * @param require what was asked for beside the packs
 */
export function planOfAdvised(
  { drops, coarser }: Pick<AdvisedPlan, 'drops' | 'coarser'>,
  {
    goal,
    channel,
    packs,
    suppression,
  }: Pick<AdviceReport, 'goal' | 'channel' | 'packs' | 'suppression'>,
  names: readonly string[],
  require: readonly Requirement[],
): TreatmentPlan {
  return {
    schema: 'healthrisk.plan/v1',
    ...{ goal, channel },
    packs: packs.filter(({ from }) => from !== 'required').map(({ id }) => id),
    ...{ require, suppression },
    columns: names.map((column): ColumnFate => {
      const drop = drops.find((one) => one.column === column)?.because;
      if (drop !== undefined) return { column, drop };
      const step = coarser.find((one) => one.column === column)?.step;
      return { column, write: step ?? { kind: 'as-is' } };
    }),
  };
}
