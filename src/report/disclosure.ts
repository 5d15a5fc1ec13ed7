import type { NumberWords } from '../i18n/catalogue.ts';
import type { Quantity } from '../i18n/sentence.ts';
import { EXACT_EXTENTS, type Extents } from './extents.ts';

/** What a report may say about numbers of persons: all of it, or what may travel. */
export interface Disclosure {
  /** Least count of persons shown as it is; null: every count is. */
  readonly smallest: number | null;
  /** Whether numbers made of the persons inside one class are shown. */
  readonly insideClasses: boolean;
  /** A count of persons or rows, out of `whole` where it is part of one. */
  count(n: number, whole: number | null): Quantity;
  /** A count of things that are not persons, out of `whole` rows. */
  part(n: number, whole: number): Quantity;
  /** A share (0..1) of `whole` persons or rows; an exact one stays on its side of `threshold`. */
  share(share: number, whole: number, threshold: number | null): string;
  /** A probability 1/k, in percent as every other risk. */
  risk(risk: number): string;
  /** Any other number; it stays on its side of `threshold`. */
  ratio(value: number, threshold: number | null): string;
  /** SHA-256 of the data, in hexadecimal. */
  checksum(hex: string): string;
  /** Where the same numbers stand in a picture. */
  readonly extents: Extents;
}

/** Digits after which a difference is taken for a rounding error. */
const DIGITS_MAX = 12;

/** Everything as it was measured: for whoever holds the data anyway. */
export function exact(numbers: NumberWords): Disclosure {
  const count = (n: number): Quantity => ({ text: numbers.integer(n), n });
  return {
    smallest: null,
    insideClasses: true,
    count,
    part: count,
    share(share, _whole, threshold) {
      let digits = 1;
      const shown = () => rounded(share, digits + 2);
      while (
        digits < DIGITS_MAX &&
        (hidesPart(shown(), share) || !faithful(shown(), share, threshold))
      )
        digits++;
      return numbers.percent(share, digits);
    },
    risk: (risk) => riskPercent(risk, numbers),
    ratio(value, threshold) {
      let digits = 4;
      while (digits < DIGITS_MAX && !faithful(rounded(value, digits), value, threshold)) digits++;
      return numbers.decimal(value, digits);
    },
    checksum: (hex) => hex,
    extents: EXACT_EXTENTS,
  };
}

/** A risk with two decimals, more where it would look like none. */
export function riskPercent(risk: number, numbers: NumberWords): string {
  let digits = 2;
  while (digits < DIGITS_MAX && hidesPart(rounded(risk, digits + 2), risk)) digits++;
  return numbers.percent(risk, digits);
}

/** To `digits` decimals, without the noise of binary fractions. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The rounded value stands on the same side of the threshold as the value. */
export function faithful(shown: number, value: number, threshold: number | null): boolean {
  return threshold === null || Math.sign(shown - threshold) === Math.sign(value - threshold);
}

/** Rounding made a share look like nothing or like everything. */
function hidesPart(shown: number, share: number): boolean {
  return (shown === 0 && share !== 0) || (shown === 1 && share !== 1);
}
