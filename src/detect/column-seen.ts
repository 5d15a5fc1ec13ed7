/** What was seen of one column: its name and its distinct values. Never leaves the tool. */
export interface ColumnSeen {
  /** As in the header, or `column_1` and so on where there is none. */
  name: string;
  /** Distinct present values, trimmed, in ordinary digits and dashes; at most {@link VALUES_SEEN}. */
  values: readonly string[];
  /** Records per value, parallel to `values`. */
  counts: ArrayLike<number>;
  /** Distinct present values in all, also those beyond the bound. */
  distinct: number;
  /** Records with a present value. */
  present: number;
  /** Records. */
  rows: number;
  /** Records whose cell marks a suppressed count (`<11`, `nc`, `secret`), missing tokens included. */
  masked: number;
}

/** Distinct values of a column that are looked at. */
export const VALUES_SEEN = 10_000;
