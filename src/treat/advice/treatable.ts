import type { CodedCircumstances, CodedTable } from '../../assess/facts-of-codes.ts';
import type { KnownBefore } from '../../assess/recognise.ts';
import type { Channel, RulePack } from '../../model/pack.ts';

/** A table that treatments are looked for, as it was read: nothing coarsened, codes in memory. */
export interface Treatable extends CodedTable {
  /** What recognition has to go by. */
  known: Omit<KnownBefore, 'sample'>;
}

/** What the treated table is judged by. */
export interface Bench extends CodedCircumstances {
  /** Checks of the tool itself. */
  core: RulePack;
  channel: Channel | 'all';
}
