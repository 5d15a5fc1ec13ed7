import type { DropReason } from '../../model/treatment.ts';

/** Why a column is left out. */
export const DROPS: Record<DropReason, string> = {
  asked: 'as asked',
  'direct-identifier': 'a direct identifier',
  'subject-key': 'the key of the person',
  'free-text': 'free text',
  strategic: 'strategic',
  forbidden: 'a rule pack forbids it',
  unassessed: 'nobody said what it is; declaring it may keep it',
  assumed: 'nobody knows what it is; declaring it may keep it',
  'ignored-singles-out': 'ignored, and it singles persons out',
  'rare-values': 'its values are too rare at any level',
  'nothing-left': 'so coarse that it would say nothing',
};
