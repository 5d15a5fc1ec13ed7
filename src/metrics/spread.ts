/** Sum of counts; below 2^53 for any table that has fewer than 2^32 persons and 2^21 values each. */
export function sum(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
