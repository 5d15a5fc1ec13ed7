import { requiredK } from '../criteria/required-k.ts';
import { classUnit, type MeasurePlan } from '../measure/measure-plan.ts';
import type { RulePack } from '../model/pack.ts';

/**
 * 1-based records of classes below the strictest k of the packs; null when no pack has one, or when
 * records are groups, of which nobody is in a class.
 */
export async function rowsAtRisk(
  plan: MeasurePlan,
  packs: readonly RulePack[],
): Promise<Uint32Array | null> {
  const k = requiredK(packs);
  if (k === null || plan.shape === 'aggregate') return null;
  const question = { columns: plan.quasi, unit: classUnit(plan.unit) };
  const rows = await plan.engine.rowsInClassesBelow(question, k);
  return rows.map((row) => row + 1);
}
