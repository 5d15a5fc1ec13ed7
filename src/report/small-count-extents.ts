import { faithful, rounded } from './disclosure.ts';
import { type Extent, type Extents, point } from './extents.ts';

/** Widths of the ranges that shares are told as, finest first; each divides 1. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5] as const;

/** The range that a share between 0 and 1 is told as: worth at least `smallest` of `whole`. */
export function rangeOf(share: number, whole: number, smallest: number): Extent {
  const step = STEPS.find((candidate) => candidate * whole >= smallest) ?? 1;
  // A share that is a multiple of the step must not fall below it by a binary fraction.
  const low = Math.floor(share / step + 1e-9) * step;
  return [low, low + step];
}

/** Where numbers stand in pictures that travel: the same rule as for their texts. */
export function travellingExtents(smallest: number): Extents {
  const hides = (n: number) => n > 0 && n < smallest;
  const part = (n: number, whole: number | null): Extent => {
    if (whole !== null && hides(whole)) return [0, smallest];
    return whole !== null && hides(whole - n) ? [Math.max(0, whole - smallest), whole] : point(n);
  };
  return {
    count: (n, whole) => (hides(n) ? [0, smallest] : part(n, whole)),
    part,
    share: (share, whole) =>
      share === 0 || share === 1 ? point(share) : rangeOf(share, whole, smallest),
    risk: (risk) => (hides(Math.round(1 / risk)) ? [1 / smallest, 1] : point(risk)),
    ratio(value, threshold) {
      const shown = rounded(value, 1);
      if (shown === 0 && value > 0) return [0, 0.1];
      if (faithful(shown, value, threshold)) return point(shown);
      return value > threshold! ? [threshold!, shown + 0.1] : [shown - 0.1, threshold!];
    },
  };
}
