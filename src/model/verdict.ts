import type { Channel, Grounds } from './rule.ts';

/** May the table leave the building? From best to worst. */
export const VERDICTS = ['publish', 'restrict', 'refuse'] as const;

/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/**
 * Computed quality under the named packs, an indicator and not a legal qualification: a clear direct
 * identifier makes data `nominative`; a pseudonymous one, a released subject key or any open
 * criterion that failed or could not be evaluated `pseudonymised`; else `anonymised`.
 */
export const QUALITIES = ['nominative', 'pseudonymised', 'anonymised'] as const;

/** One of {@link QUALITIES}. */
export type Quality = (typeof QUALITIES)[number];

/** The decision on one table. */
export interface Decision {
  /** On the judged channel; the worst one when all channels are judged. */
  verdict: Verdict;
  /** Grounds of every restricting finding on the judged channel, sorted, each once. */
  grounds: Grounds[];
  verdicts: Record<Channel, Verdict>;
  quality: Quality;
}
