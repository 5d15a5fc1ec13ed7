/** Encodings that can be read, by the names of the option `--encoding`. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One of {@link DELIMITERS}. */
export type Delimiter = (typeof DELIMITERS)[number];

/** What a file was declared to do otherwise than RFC 4180. */
export interface DialectOptions {
  /** Stands around cells; one ASCII character, `"` when absent. */
  quote?: string;
  /**
   * Takes its meaning from what follows it in a quoted cell; one ASCII character, the quote itself
   * (doubled) when absent.
   */
  escape?: string;
  /** Lines that begin with it are left out. ASCII. */
  comment?: string;
}
