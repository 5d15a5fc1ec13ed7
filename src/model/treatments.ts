import type { AdviceReport } from './advice-report.ts';

/**
 * What a search for treatments found: of an advice, what the assessment of the same table does not
 * already hold.
 */
export type Treatments = Pick<
  AdviceReport,
  'goal' | 'suppression' | 'loss' | 'plans' | 'isProved' | 'evaluated' | 'quick'
>;
