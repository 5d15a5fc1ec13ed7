import type { Disclosure } from './disclosure.ts';

/**
 * How many distinct values a column has, as far as it may be told: what is missing is one of them, and
 * few values less than filled cells are few persons who share one.
 */
export function distinctText(
  distinct: number,
  missing: number,
  rows: number,
  disclosure: Disclosure,
): string {
  const { smallest } = disclosure;
  const filled = missing === 0 ? rows : rows - missing + 1;
  const shared = filled - distinct;
  const isFew = smallest !== null && shared > 0 && shared < smallest;
  return disclosure.part(distinct, isFew ? filled : rows).text;
}
