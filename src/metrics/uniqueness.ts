import { type ClassSizes, personCount } from './k-anonymity.ts';

/**
 * Sample uniques: persons alone in their class.
 * Skinner and Elliot, "A measure of disclosure risk for microdata", JRSS B 64(4), 2002, section 2.
 */
export function uniqueCount(sizes: ClassSizes): number {
  const [size, classes] = sizes[0]!;
  return size === 1 ? classes : 0;
}

/** Share (0..1) of persons who are sample uniques. */
export function uniqueShare(sizes: ClassSizes): number {
  return uniqueCount(sizes) / personCount(sizes);
}
