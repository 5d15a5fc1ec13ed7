import { invariant } from '../errors/healthrisk-error.ts';
import type { ClassVisitor } from '../model/class.ts';

/**
 * Wraps a visitor so that what leaves an engine is complete: sizes times their number sum to the
 * persons (or person-tuple pairs), and nothing is empty.
 * @throws from `finish`, when classes were lost or counted twice (a bug, exit 70, no verdict)
 */
export function checked(
  visit: ClassVisitor,
  total: number,
): { visit: ClassVisitor; finish: () => void } {
  let sum = 0;
  return {
    visit(found) {
      invariant(found.size >= 1 && found.times >= 1, 'a class has a person');
      sum += found.size * found.times;
      visit(found);
    },
    finish() {
      invariant(sum === total, 'class sizes sum to the persons');
    },
  };
}
