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
  for (const [what, mark] of [
    ['quote', quote],
    ['escape', escaper],
  ] as const) {
    if (mark.length === 1 && MARKS.test(mark)) continue;
    throw new HealthriskError('E-USAGE', { problem: ['mark-not-punctuation', { what }] });
  }
  if (comment !== undefined && (!MARKS.test(comment) || comment.includes(quote))) {
    throw new HealthriskError('E-USAGE', { problem: ['comment-not-punctuation'] });
  }
  return {
    quote: quote.charCodeAt(0),
    escaper: escaper.charCodeAt(0),
    comment: comment === undefined ? null : Buffer.from(comment),
  };
}
