import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The records of a CSV file, by name of the column; read by another reader than the program's. */
export function recordsOf(path: string, delimiter = ','): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, delimiter, relax_column_count: false });
}

/** A record of a release and the person behind it. */
export interface Known {
  record: Record<string, string>;
  person: string;
}

/** The classes of records that are alike in these columns. */
export function classesOf(known: readonly Known[], quasi: readonly string[]): Known[][] {
  const classes = new Map<string, Known[]>();
  for (const one of known) {
    const key = JSON.stringify(quasi.map((name) => one.record[name]));
    classes.set(key, [...(classes.get(key) ?? []), one]);
  }
  return [...classes.values()];
}

/** Persons in the smallest class, counted one by one. */
export function smallestClass(known: readonly Known[], quasi: readonly string[]): number {
  return Math.min(
    ...classesOf(known, quasi).map((own) => new Set(own.map(({ person }) => person)).size),
  );
}

/** How the values of a sensitive column are counted. */
export interface Counting {
  /** What no value says: nothing that could hurt, or nobody knows what. */
  missingMeans?: 'none' | 'unknown';
  harmless?: readonly string[];
}

/**
 * The fewest distinct values in a class, 1 where all its persons share one that may hurt. Classes
 * without a value that may hurt are left out.
 */
export function distinctDiversity(
  known: readonly Known[],
  quasi: readonly string[],
  sensitive: string,
  { missingMeans = 'unknown', harmless = [] }: Counting = {},
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const own of classesOf(known, quasi)) {
    const present = own.filter(({ record }) => missingMeans === 'none' || record[sensitive] !== '');
    const persons = new Set(present.map(({ person }) => person)).size;
    const values = new Map<string, Set<string>>();
    for (const { record, person } of present) {
      const value = record[sensitive]!;
      values.set(value, (values.get(value) ?? new Set()).add(person));
    }
    const isHarmless = (value: string) => value === '' || harmless.includes(value);
    const harmful = [...values].filter(([value]) => !isHarmless(value));
    if (harmful.length === 0) continue;
    const isShared = harmful.some(([, holders]) => holders.size === persons);
    least = Math.min(least, isShared ? 1 : values.size);
  }
  return least;
}
