import type { RulePack } from '../model/pack.ts';
import { requiredClassSize } from './required-class-size.ts';

/** Class sizes that criteria of the packs require, each once, ascending. */
export function requiredSizes(packs: readonly RulePack[]): number[] {
  const sizes = new Set<number>();
  for (const criterion of packs.flatMap((pack) => pack.criteria)) {
    const size = criterion.kind === 'threshold' ? requiredClassSize(criterion) : null;
    if (size !== null) sizes.add(size);
  }
  return [...sizes].sort((a, b) => a - b);
}

/** The largest of {@link requiredSizes}; null where no criterion requires one. */
export function requiredK(packs: readonly RulePack[]): number | null {
  return requiredSizes(packs).at(-1) ?? null;
}
