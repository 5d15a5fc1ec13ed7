/** [size in persons, number of classes], ascending by size; not empty. */
export type ClassSizes = readonly (readonly [number, number])[];

/**
 * k: persons in the smallest equivalence class.
 * Sweeney, "k-anonymity: a model for protecting privacy", IJUFKS 10(5), 2002, section 2.
 */
export function kAnonymity(sizes: ClassSizes): number {
  return sizes[0]![0];
}

/** Number of equivalence classes. */
export function classCount(sizes: ClassSizes): number {
  return sizes.reduce((sum, [, classes]) => sum + classes, 0);
}

/** Persons over all classes (person-tuple pairs, where classes are tuples of private subjects). */
export function personCount(sizes: ClassSizes): number {
  return sizes.reduce((sum, [size, classes]) => sum + size * classes, 0);
}

/** Mean class size in persons. */
export function classSizeMean(sizes: ClassSizes): number {
  return personCount(sizes) / classCount(sizes);
}

/** Persons in the largest class. */
export function classSizeMax(sizes: ClassSizes): number {
  return sizes.at(-1)![0];
}

/** Share (0..1) of persons in classes of fewer than `k` persons. */
export function shareBelow(sizes: ClassSizes, k: number): number {
  let below = 0;
  for (const [size, classes] of sizes) if (size < k) below += size * classes;
  return below / personCount(sizes);
}
