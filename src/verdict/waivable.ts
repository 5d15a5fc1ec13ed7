import type { CoreCheck } from '../model/pack.ts';

/**
 * Checks of the tool that say what has to be done to the file before its numbers hold: as long as
 * it is not done, they are those of another file.
 */
const NOT_WAIVABLE: readonly CoreCheck[] = [
  'subject-to-drop',
  'generalisation-to-apply',
  'objected',
  'prohibited-purpose',
];

/** Whether a check of the tool may be accepted although it is not met. */
export function isWaivable({ id }: { id: string }): boolean {
  return !NOT_WAIVABLE.some((check) => check === id);
}
