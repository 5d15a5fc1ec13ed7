import type { Quantity } from './sentence.ts';

/** What criteria did, as they are counted in the summary line; waived ones count twice. */
export type CriterionCounts = Record<
  'total' | 'met' | 'refuse' | 'restrict' | 'other' | 'waived',
  Quantity
>;
