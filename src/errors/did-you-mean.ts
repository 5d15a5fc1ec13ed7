import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant, or null when none is near: at most a third
 * of its letters may differ (two where two letters changed places), case does not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance && found < word.length) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** The hint for a misspelt word: the likely one, else all that are allowed. */
export function suggestion(word: string, candidates: readonly string[], what: string): string {
  const likely = nearest(word, candidates);
  if (likely !== null) return `did you mean "${likely}"?`;
  return `${what}: ${[...candidates].join(', ')}`;
}
