/** From where to where a value lies that is told as a range; both ends alike where it is exact. */
export type Extent = readonly [low: number, high: number];

/**
 * What a picture may show of a number: as much as its text tells and nothing more. Two numbers with
 * the same text have the same extent.
 */
export interface Extents {
  /** A count of persons or rows, out of `whole` where it is part of one. */
  count(n: number, whole: number | null): Extent;
  /** A count of things that are not persons, out of `whole` rows. */
  part(n: number, whole: number): Extent;
  /** A share (0..1) of `whole` persons or rows. */
  share(share: number, whole: number): Extent;
  /** A probability 1/k. */
  risk(risk: number): Extent;
  /** Any other number beside its threshold. */
  ratio(value: number, threshold: number | null): Extent;
}

/** Everything where it was measured. */
export const EXACT_EXTENTS: Extents = {
  count: point,
  part: point,
  share: point,
  risk: point,
  ratio: point,
};

/** An exact value. */
export function point(value: number): Extent {
  return [value, value];
}
