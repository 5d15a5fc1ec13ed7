import type { AppliedPack, Assessment } from './assessment.ts';
import type { Channel } from './pack.ts';
import type { JudgedInShort, Treatments } from './treatments.ts';

export type { AdvisedPlan, CoarserColumn, JudgedInShort } from './treatments.ts';

/** What would change the verdict on a table. Levels, counts and names of columns; no value. */
export interface AdviceReport extends Treatments {
  schema: 'healthrisk.advice/v1';
  channel: Channel | 'all';
  shape: Assessment['shape'];
  unit: Assessment['policy']['unit'];
  dataset: Omit<Assessment['dataset'], 'columns' | 'persons'>;
  packs: readonly AppliedPack[];
  before: JudgedInShort;
  run: Assessment['run'];
}
