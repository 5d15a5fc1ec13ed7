import type { RulePack } from '../model/pack.ts';
import { requiredClassSize } from './required-class-size.ts';

/** The practice of 11: what a small number of persons is where no applied pack says it. */
export const SMALL_COUNT = 11;

/** The largest class size that a criterion of the packs requires; null where none does. */
export function requiredK(packs: readonly RulePack[]): number | null {
  let largest: number | null = null;
  for (const criterion of packs.flatMap((pack) => pack.criteria)) {
    if (criterion.kind !== 'threshold') continue;
    let k = 0;
    if (criterion.metric === 'prosecutor-risk-max') k = requiredClassSize(criterion);
    if (criterion.metric === 'k' || criterion.metric === 'k-record') {
      k = criterion.op === '>' ? criterion.threshold + 1 : criterion.threshold;
    }
    if (k > (largest ?? 0)) largest = k;
  }
  return largest;
}
