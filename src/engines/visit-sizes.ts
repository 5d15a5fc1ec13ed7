import type { ClassVisitor } from '../model/class.ts';

/** Sizes below this are counted in an array: nearly all are. */
const SMALL = 1024;

/** Without counts, classes of one size are all alike: one visit per size. */
export function visitSizes(sizes: Uint32Array, visit: ClassVisitor): void {
  const small = new Float64Array(SMALL);
  const large = new Map<number, number>();
  for (let id = 0; id < sizes.length; id++) {
    const size = sizes[id]!;
    if (size < SMALL) small[size]!++;
    else large.set(size, (large.get(size) ?? 0) + 1);
  }
  const alike = (size: number, times: number) =>
    visit({ size, candidates: size, times, counts: [] });
  for (let size = 0; size < SMALL; size++) if (small[size]! > 0) alike(size, small[size]!);
  for (const [size, times] of large) alike(size, times);
}
