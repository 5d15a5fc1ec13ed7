import type { Channel } from '../model/pack.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** A waiver as reports list it; what its author wrote stays apart as names. */
export interface SpokenWaiver {
  criterion: Name;
  /** Null: it is about the whole table. */
  columns: readonly Name[] | null;
  approver: Name;
  expires: string;
  reason: Name;
  /** Worst value tolerated, in words; null where there is none, or it may not travel. */
  worst: string | null;
  lowered: Quantity;
  worse: Quantity;
  unmeasured: Quantity;
  missed: MissedFindings;
}

/** Findings of its criterion that a waiver does not speak of. */
export interface MissedFindings {
  /** Columns that they are about and that it does not name. */
  columns: readonly Name[];
  /** Whether one is about the whole table, while it names columns. */
  table: boolean;
}

/** Words about waivers. */
export interface WaiverWords {
  /** Near the top of a report: how many are listed, how many findings they lowered. */
  counted(listed: Quantity, lowered: Quantity): string;
  /** Before the title of a criterion. */
  waived: string;
  /** `from`: what the finding did before on the judged channel; null: nothing. */
  by(
    given: Pick<SpokenWaiver, 'approver' | 'expires' | 'reason'> & { from: string | null },
  ): Sentence;
  listed(given: SpokenWaiver): Sentence;
  /** Instead of the sentence that says that every criterion was met. */
  publish(channel: Channel | 'all'): string;

  /** On stderr: a waiver that lowered nothing; waivers none of which is for the dataset. */
  unused(criterion: Name, missed: MissedFindings): Sentence;
  noneFits(waivers: Quantity, dataset: Name): Sentence;

  heads: Record<
    'criterion' | 'dataset' | 'columns' | 'approver' | 'expires' | 'daysLeft' | 'state',
    string
  >;
  states: Record<'valid' | 'expired' | 'too-long', string>;
  wholeTable: string;
  none(file: Name): Sentence;
  checked(given: { file: Name; waivers: Quantity; asOf: string }): Sentence;
}
