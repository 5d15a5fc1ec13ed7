import type { ColumnSeen } from './column-seen.ts';

/** Words for yes and no, in pairs: letters alone may be initials, unless both of a pair stand there. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['yes', 'no'],
  ['y', 'n'],
  ['oui', 'non'],
  ['o', 'n'],
  ['true', 'false'],
  ['t', 'f'],
  ['vrai', 'faux'],
  ['1', '0'],
];

/** Records per value from which it says something that there are so few: two numbers are no flags. */
const RECORDS_MIN = 3;

/** The same where there is one value only, which more columns have. */
const RECORDS_OF_ONE = 10;

/**
 * Whether the values only say that there is something or not: whatever the name speaks of (`has_phone`,
 * `consent_email`), it is not in the cells.
 */
export function holdsFlags({ values, distinct, present }: ColumnSeen): boolean {
  const found = new Set(values.map(asWord));
  if (found.size === 1) {
    const [word = ''] = found;
    return present >= RECORDS_OF_ONE && !/^\p{L}$/u.test(word) && PAIRS.flat().includes(word);
  }
  if (found.size !== 2 || present < RECORDS_MIN * distinct) return false;
  return PAIRS.some((pair) => pair.every((word) => found.has(word)));
}

/** Flags that passed through a floating column end in a fraction of zeros. */
function asWord(value: string): string {
  return value.toLowerCase().replace(/^([01])[.,]0{1,6}$/, '$1');
}
