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

/** What a misspelt word could have been. */
export interface Choices {
  /** The one it most likely meant. */
  likely: string | null;
  allowed: readonly string[];
}

/** The likely candidate among all of them, for a hint. */
export function choices(word: string, candidates: readonly string[]): Choices {
  return { likely: nearest(word, candidates), allowed: [...candidates] };
}
