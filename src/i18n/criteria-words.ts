import type { Criterion } from '../model/pack.ts';

/** What criteria ask for, in the words of metrics, keys and options. */
export interface CriteriaWords {
  /** What must hold. */
  required(criterion: Criterion): string;
  /** What failing does, channel by channel. */
  consequence(criterion: Criterion): string;
  /** In which circumstances it is asked; null: always. */
  circumstances(criterion: Criterion): string | null;
}
