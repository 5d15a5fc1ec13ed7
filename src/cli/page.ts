import { ascii, plainSpaces } from '../report/ascii.ts';
import { safeText } from '../report/safe-text.ts';
import type { Io } from './io.ts';

/** How a command lays its words out: the width, and what the terminal can show. */
export interface Page {
  width: number;
  /** A text that cannot act on the terminal, in characters that it has. */
  plain: (text: string) => string;
}

/** The page of the terminal, or of whatever stands in its place. */
export function pageOf(io: Pick<Io, 'style'>): Page {
  const { ascii: isAscii, width } = io.style();
  return {
    width,
    plain: (text) => (isAscii ? plainSpaces(ascii(safeText(text))) : safeText(text)),
  };
}
