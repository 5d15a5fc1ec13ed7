import type { ClassSizes } from './k-anonymity.ts';

/**
 * alpha-distinction: distinct values per row, 0..1.
 * Motwani and Xu, "Efficient algorithms for masking and finding quasi-identifiers", 2007.
 * @param sizes rows per distinct value
 */
export function distinction(sizes: ClassSizes): number {
  let values = 0;
  let rows = 0;
  for (const [size, times] of sizes) {
    values += times;
    rows += size * times;
  }
  return values / rows;
}

/**
 * alpha-separation: share (0..1) of pairs of rows that differ, 1 - sum n(n-1) / (N(N-1)).
 * Same source. Sums in integers of any size, since N(N-1) passes 2^53 at 95 million rows; one row
 * has no pair and nothing to separate: 0.
 * @param sizes rows per distinct value
 */
export function separation(sizes: ClassSizes): number {
  let rows = 0n;
  let equal = 0n;
  for (const [size, times] of sizes) {
    const n = BigInt(size);
    rows += n * BigInt(times);
    equal += n * (n - 1n) * BigInt(times);
  }
  const pairs = rows * (rows - 1n);
  return pairs === 0n ? 0 : quotient(pairs - equal, pairs);
}

/** numerator / denominator to 15 digits, for 0 <= numerator <= denominator. */
function quotient(numerator: bigint, denominator: bigint): number {
  if (denominator <= BigInt(Number.MAX_SAFE_INTEGER)) {
    return Number(numerator) / Number(denominator);
  }
  const scale = 10n ** 17n;
  return Number((numerator * scale) / denominator) / Number(scale);
}
