import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { DialectOptions } from '../model/csv.ts';

/** {@link DialectOptions}, as bytes. */
export interface Dialect {
  quote: number;
  escaper: number;
  comment: Buffer | null;
}

/** The dialect of every file for which none was declared. */
export const RFC_4180: Dialect = { quote: 0x22, escaper: 0x22, comment: null };

/** Neither letters and digits, of which cells are made, nor delimiters, spaces and line ends. */
const MARKS = /^[!-+\--/:<-@[-`{}~]+$/;

/**
 * @throws HealthriskError E-USAGE when the declaration cannot be followed
 */
export function dialectOf(options: DialectOptions): Dialect {
  const { quote = '"', escape: escaper = quote, comment } = options;
  for (const [what, mark] of Object.entries({ quote, escape: escaper })) {
    if (mark.length === 1 && MARKS.test(mark)) continue;
    throw new HealthriskError('E-USAGE', {
      message: `expected one ASCII punctuation mark as ${what} character, found something else`,
      hint: `declare one character, such as " or ' or \\`,
    });
  }
  if (comment !== undefined && (!MARKS.test(comment) || comment.includes(quote))) {
    throw new HealthriskError('E-USAGE', {
      message:
        'expected comments to begin with ASCII punctuation marks other than the quote character, found something else',
      hint: 'declare what comment lines begin with, such as # or //',
    });
  }
  return {
    quote: quote.charCodeAt(0),
    escaper: escaper.charCodeAt(0),
    comment: comment === undefined ? null : Buffer.from(comment),
  };
}
