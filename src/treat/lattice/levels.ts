/** Whether levels are nowhere coarser than others. */
export function isWithin(levels: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < levels.length; at++) if (levels[at]! > others[at]!) return false;
  return true;
}
