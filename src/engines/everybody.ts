import type { ClassCounts, ClassVisitor } from '../model/class.ts';
import { ABSENT, type EncodedColumn, type SensitiveView } from '../model/table.ts';

/**
 * Everybody as one class, where every record is a person: the dictionary has counted them already.
 * @param column the column of the views
 */
export function visitEverybody(
  rows: number,
  { counts }: EncodedColumn,
  views: readonly SensitiveView[],
  visit: ClassVisitor,
): void {
  if (rows === 0) return;
  const ofViews = views.map((view) => countsOf(view, counts));
  visit({ size: rows, candidates: rows, times: 1, counts: ofViews });
}

function countsOf({ map, size }: SensitiveView, counts: Uint32Array): ClassCounts {
  const held = new Uint32Array(size);
  let present = 0;
  for (let code = 0; code < map.length; code++) {
    const value = map[code]!;
    if (value === ABSENT) continue;
    held[value]! += counts[code]!;
    present += counts[code]!;
  }
  const values = Uint32Array.from(held.keys()).filter((value) => held[value]! > 0);
  const persons = held.filter((count) => count > 0);
  return { present, values, persons, sets: persons };
}
