import type { Language } from '../i18n/catalogue.ts';

/** How a text for the terminal looks. Words carry the meaning, colour and symbols repeat it. */
export interface Style {
  color: boolean;
  /** Only ASCII, column names excepted. */
  ascii: boolean;
  /** Cells per line. */
  width: number;
  /** The last line in one piece however long, as programs take it. */
  wholeSummary?: boolean;
}

/** How a report looks and in which language it speaks: as {@link PLAIN_STYLE}, in English when absent. */
export interface Look extends Partial<Style> {
  /** All formats but JSON, which is the same in every language. */
  language?: Language;
}

/** How a text looks that any machine may show: the same everywhere. */
export const PLAIN_STYLE: Style = {
  color: false,
  ascii: false,
  width: 80,
  wholeSummary: true,
};

/** Narrowest terminal that lines are made for. */
export const WIDTH_MIN = 40;
