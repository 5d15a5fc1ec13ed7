/** How a text for the terminal looks. Words carry the meaning, colour and symbols repeat it. */
export interface Style {
  color: boolean;
  /** Only ASCII, column names excepted. */
  ascii: boolean;
  /** Cells per line. */
  width: number;
}

/** Narrowest terminal that lines are made for. */
export const WIDTH_MIN = 40;
