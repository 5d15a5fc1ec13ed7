/**
 * Somebody with the authority to do so accepts that a criterion is not met, within a limit and until
 * a day. It lowers a finding by one step, and is always shown.
 */
export interface Waiver {
  /** Id of the criterion behind the id of its pack: `open-data/k-minimum`. */
  criterion: string;
  /** Base name of the data, in which `*` stands for any text and `?` for one character. */
  dataset: string;
  /** Names of the columns that the findings are about; absent: findings on the whole table. */
  columns?: readonly string[];
  reason: string;
  /** Who answers for it. */
  approver: string;
  /** Last day (ISO) on which it holds. */
  expires: string;
  /** Worst value tolerated, in the direction of the criterion; absent where nothing is measured. */
  worst?: number;
}

/** A waiver for the dataset at hand, and what became of the findings it speaks of. */
export interface AppliedWaiver extends Waiver {
  /** Findings that it lowered by one step; none: it is not used. */
  lowered: number;
  /** Findings with a worse value than is tolerated, left as they were. */
  worse: number;
  /** Findings without a value to be held against the worst one, left as they were. */
  unmeasured: number;
}
