import { type ClassSizes, classCount } from '../metrics/k-anonymity.ts';

/** A set of columns that was decided, and of which too few records are unique. */
export interface Below {
  /** Null where a bound decided. */
  sizes: ClassSizes | null;
  /** Number of its classes, or more. */
  classes: number;
}

/** What is known of sets of one size, by {@link keyOf}. */
export type Known = ReadonlyMap<string, Below>;

/** A set of columns by their places, ascending. */
export function keyOf(members: readonly number[]): string {
  return members.join(' ');
}

/** What is known of the set without each of its members in turn; null where one is not known. */
export function partsOf(members: readonly number[], smaller: Known): Below[] | null {
  const parts: Below[] = [];
  for (let at = 0; at < members.length; at++) {
    const part = smaller.get(keyOf(members.toSpliced(at, 1)));
    if (part === undefined) return null;
    parts.push(part);
  }
  return parts;
}

/**
 * How many unique records and classes a set has at most. A part has classes that the column it lacks
 * divides: n records by d values, into at most n unique ones, or d - 1 where n > d.
 * @param parts the set without each column in turn
 * @param values distinct values of that column
 */
export function boundsOf(
  parts: readonly Below[],
  values: readonly number[],
  rows: number,
): { unique: number; classes: number } {
  let classes = rows;
  let unique = rows;
  for (const [at, part] of parts.entries()) {
    const d = values[at]!;
    classes = Math.min(classes, part.classes * d);
    if (part.sizes === null) continue;
    let most = 0;
    for (const [n, times] of part.sizes) most += times * (n <= d ? n : d - 1);
    unique = Math.min(unique, most);
  }
  return { unique: Math.min(unique, classes), classes };
}

/** A set of which the sizes of the classes are known. */
export function decided(sizes: ClassSizes): Below {
  return { sizes, classes: classCount(sizes) };
}
