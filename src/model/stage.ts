/** What a run does one after the other. */
export const STAGES = [
  'preparing',
  'recognising',
  'reading',
  'measuring',
  'judging',
  'advising',
  'reporting',
] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];
