const DAY = 24 * 60 * 60 * 1000;

/** The later of two ISO days, or the one that both are. */
export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}

/** The earlier of two ISO days, or the one that both are. */
export function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}

/** Days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
