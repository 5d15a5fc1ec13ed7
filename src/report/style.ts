/** How a text for the terminal looks. Words carry the meaning, colour and symbols repeat it. */
export interface Style {
  color: boolean;
  /** Only ASCII, column names excepted. */
  ascii: boolean;
  /** Cells per line. */
  width: number;
}

/** How a text looks that any machine may show: the same everywhere. */
export const PLAIN_STYLE: Style = { color: false, ascii: false, width: 80 };

/** Narrowest terminal that lines are made for. */
export const WIDTH_MIN = 40;
