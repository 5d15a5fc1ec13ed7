import type { SensitiveAt } from './sensitive-column.ts';

/**
 * The finest level of a sensitive column at which leaving records with rare values out costs no more
 * than may be left out; null: there is none, short of a column that says nothing.
 * @param at the column at a level; levels ascend from the finest that may be released
 */
export function mendedLevel(
  at: (level: number) => SensitiveAt,
  {
    least,
    most,
    rare,
    recordsMax,
  }: { least: number; most: number; rare: number; recordsMax: number },
): SensitiveAt | null {
  for (let level = least; level <= most; level++) {
    const found = at(level);
    if (found.rareRecords(rare) <= recordsMax) return found;
  }
  return null;
}
