import type { Name, Quantity, Sentence } from './sentence.ts';

/** What one entry holds besides roles. */
export type SettingName = 'harmless' | 'missingMeans' | 'ordered' | 'judgeAt' | 'reason';

/** What `healthrisk config` says. */
export interface ConfigWords {
  valid: (given: { file: Name }) => Sentence;
  /** Nothing is declared of any column. */
  noColumns: string;
  heads: Record<'column' | 'roles' | 'says' | 'more', string>;
  /** Who says what a column is. */
  says: Record<'declared' | 'descriptor' | 'detected' | 'assumed', string>;
  /** Settings of a column; `n` values or levels, where the setting has any. */
  settings: Record<SettingName, (given: { n: Quantity; word: string }) => string>;
  /** How a column is coarsened before release. */
  generalised: {
    date: (unit: 'month' | 'year') => string;
    band: (width: Quantity) => string;
    prefix: (characters: Quantity) => string;
    hierarchy: (level: Quantity) => string;
  };
  /** A file says which levels a treatment may take. */
  hierarchy: string;
  severity: string;
  /** Stands where nobody said anything under context. */
  noContext: string;
  labels: Record<
    | 'persons'
    | 'sensitive'
    | 'missing'
    | 'recognise'
    | 'packs'
    | 'channel'
    | 'data'
    | 'metadata'
    | 'context',
    string
  >;
  persons: {
    released: (given: { of: Name }) => Sentence;
    dropped: (given: { of: Name }) => Sentence;
    person: string;
    /** A key that the metadata beside the data name. */
    described: (given: { of: Name }) => Sentence;
    /** A key that is only suggested. */
    suggested: (given: { of: Name }) => Sentence;
    open: string;
  };
  sensitive: {
    none: string;
    some: (given: { n: Quantity; described: Quantity; suggested: Quantity }) => string;
    open: string;
  };
  /** `added`: by the metadata, to the default list. */
  tokens: (given: { n: Quantity | null; policy: string; added: Quantity | null }) => string;
  packs: { default: (given: { packs: Name }) => Sentence };
  channelDefault: (given: { channel: string }) => string;
  /**
   * `described`: metadata beside the data name some; `held`: `assess` holds the table because of those
   * that are not named.
   */
  data: (given: {
    file: Name;
    columns: Quantity;
    unnamed: Quantity;
    names: Name;
    described: boolean;
    held: boolean;
  }) => Sentence;
  /** Columns whose roles the metadata beside the data give; `read`: they could be read at all. */
  metadata: (given: { file: Name; columns: Quantity; read: boolean }) => Sentence;
  /** A pattern that no column has; `records`: of those at the beginning, which alone were looked at. */
  unmatched: (given: { pattern: Name; records: Quantity | null }) => Sentence;
  unconfirmed: (given: { n: Quantity }) => string;
}
