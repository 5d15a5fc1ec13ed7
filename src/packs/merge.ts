import type { Criterion, Location, RulePack } from '../model/pack.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import { loosenings } from './tightens.ts';

/** A pack that another one extends, and where that one says so. */
export interface Parent {
  pack: RulePack;
  location: Location;
  /** Index under `extends`. */
  index: number;
}

/**
 * Criteria of a pack with those of its parents: the parents' first, in their order, replaced in
 * place where the pack repeats an id; then its own. Inherited criteria stand at the `extends` entry
 * that brings them in, the only line of this pack's file that does. `problems` names every loosening.
 */
export function mergeCriteria(
  own: readonly Criterion[],
  parents: readonly Parent[],
): { criteria: Criterion[]; problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const merged = new Map<string, Criterion>();
  for (const parent of parents) {
    for (const criterion of parent.pack.criteria) {
      const known = merged.get(criterion.id);
      const strictest = known ? stricter(known, criterion) : criterion;
      if (strictest !== null) {
        const location = strictest === known ? known.location : parent.location;
        merged.set(criterion.id, { ...strictest, location });
      } else if (!own.some((mine) => mine.id === criterion.id)) {
        problems.push({
          path: ['extends', parent.index],
          problem: ['parents-disagree', { criterion: criterion.id }],
        });
      }
    }
  }
  for (const [index, criterion] of own.entries()) {
    for (const parent of parents) {
      const replaced = parent.pack.criteria.find((theirs) => theirs.id === criterion.id);
      if (!replaced) continue;
      for (const loosening of loosenings(criterion, replaced)) {
        problems.push({
          path: ['criteria', index, ...loosening.path],
          problem: [
            'criterion-loosened',
            { criterion: criterion.id, pack: parent.pack.id, needed: loosening.needed },
          ],
        });
      }
    }
    merged.set(criterion.id, criterion);
  }
  return { criteria: [...merged.values()], problems };
}

function stricter(a: Criterion, b: Criterion): Criterion | null {
  if (loosenings(a, b).length === 0) return a;
  return loosenings(b, a).length === 0 ? b : null;
}
