/** Most bands that the values of a column are put into. */
export const BANDS_MAX = 20;

/**
 * Width of the bands [m*s, (m+1)*s) in which numbers are judged: the smallest 1, 2 or 5 x 10^n for
 * which the range of the values spans at most {@link BANDS_MAX} bands; infinite, one band for all,
 * where there is no range.
 */
export function bandStep(min: number, max: number): number {
  const range = max - min;
  // Beyond what a double can part, one band holds everything: the cautious side.
  if (!(range > Number.MIN_VALUE * 2 ** 60) || range > Number.MAX_VALUE / 10)
    return Number.POSITIVE_INFINITY;
  const start = Math.floor(Math.log10(range / BANDS_MAX));
  for (let exponent = start; exponent <= start + 3; exponent++) {
    for (const leading of [1, 2, 5]) {
      // Number('2e-1') is the nearest double of 0.2, where 2 * 10 ** -1 may not be.
      const step = Number(`${leading}e${exponent}`);
      if (bandIndex(max, step) - bandIndex(min, step) + 1 <= BANDS_MAX) return step;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Band m with m*s <= x < (m+1)*s. The quotient is rounded to 12 digits before the floor, since
 * 0.3 / 0.1 is 2.9999999999999996 and 0.3 belongs to band 3.
 */
export function bandIndex(x: number, step: number): number {
  if (step === Number.POSITIVE_INFINITY) return 0;
  return Math.floor(Number((x / step).toPrecision(12)));
}
