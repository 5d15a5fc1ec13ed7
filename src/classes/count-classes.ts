import type { ClassVisitor } from '../model/class.ts';
import { ABSENT, type SensitiveView } from '../model/table.ts';
import type { ClassedRows } from './classed-rows.ts';
import type { Ordered } from './counting-sort.ts';
import { SensitiveCounter } from './sensitive-counts.ts';

/** Without counts, classes of one size are all alike: one visit per size. */
export function visitSizes(sizes: Uint32Array, visit: ClassVisitor): void {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  for (const [size, count] of times) {
    visit({ size, candidates: size, times: count, counts: [] });
  }
}

/**
 * Visits classes with the counts of some views of one column. A person alone in a class with a
 * single row differs from others like that only by the value; they come together, once per value.
 * @param codes dictionary codes of the column, one per row
 */
export function visitCounts(
  { count, sizes, personOf }: ClassedRows,
  { order, starts }: Ordered,
  views: readonly SensitiveView[],
  codes: Uint32Array,
  visit: ClassVisitor,
): void {
  const counters = views.map((view) => new SensitiveCounter(view, codes));
  const alone = new Map<number, number>();
  for (let id = 0; id < count; id++) {
    const start = starts[id]!;
    const end = starts[id + 1]!;
    if (end - start === 1) {
      const code = codes[order[start]!]!;
      alone.set(code, (alone.get(code) ?? 0) + 1);
      continue;
    }
    const size = sizes[id]!;
    const counts = counters.map((counter) => counter.count(order, start, end, personOf));
    visit({ size, candidates: size, times: 1, counts });
  }
  const one = Uint32Array.of(1);
  const none = new Uint32Array(0);
  for (const [code, times] of alone) {
    const counts = views.map(({ map }) => {
      const value = map[code]!;
      return value === ABSENT
        ? { present: 0, values: none, persons: none, sets: none }
        : { present: 1, values: Uint32Array.of(value), persons: one, sets: one };
    });
    visit({ size: 1, candidates: 1, times, counts });
  }
}
