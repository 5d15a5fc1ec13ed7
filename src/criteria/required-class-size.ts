import type { ThresholdCriterion } from '../model/pack.ts';
import { PUBLISHED_CLASS_SIZES } from '../model/published-risk.ts';

/**
 * Size that a criterion requires of every class; null where it requires none. A criterion on
 * `share-below-k` names a size too, but lets some persons stay below it.
 */
export function requiredClassSize(criterion: ThresholdCriterion): number | null {
  const { metric, op, threshold } = criterion;
  if (metric === 'prosecutor-risk-max') return classSizeForRisk(criterion);
  if (metric !== 'k' && metric !== 'k-record') return null;
  if (op === '>') return Math.floor(threshold) + 1;
  return op === '>=' ? Math.ceil(threshold) : null;
}

/**
 * Smallest class size that a limit on the prosecutor risk 1/k allows: the integer that is
 * published with it (0.09 with 11, although 1/11 is above 0.09), else the smallest k with
 * 1/k <= threshold (1/k < threshold under `<`), computed on the decimal digits as written.
 */
export function classSizeForRisk({
  threshold,
  op,
  k,
}: Pick<ThresholdCriterion, 'threshold' | 'op' | 'k'>): number {
  const published = op === '<=' ? PUBLISHED_CLASS_SIZES.get(threshold) : undefined;
  if (k !== undefined) return Math.max(k, published ?? 0);
  if (published !== undefined) return published;
  const { numerator, denominator } = asFraction(threshold);
  const least = (denominator + numerator - 1n) / numerator;
  const strict = op === '<' && denominator % numerator === 0n;
  return Number(strict ? least + 1n : least);
}

/** The shortest decimal that reads as this number, which is what the author of a pack wrote. */
function asFraction(decimal: number): { numerator: bigint; denominator: bigint } {
  const [mantissa = '', exponent = '0'] = decimal.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return shift >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(shift) }
    : { numerator: digits * 10n ** BigInt(-shift), denominator: 1n };
}
