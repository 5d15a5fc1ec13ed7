import type { Name, Quantity, Sentence } from './sentence.ts';

/** What one entry holds besides roles. */
export type SettingName =
  | 'generalise'
  | 'harmless'
  | 'missingMeans'
  | 'ordered'
  | 'judgeAt'
  | 'reason';

/** What `healthrisk config` says. */
export interface ConfigWords {
  valid: (given: { file: Name }) => Sentence;
  /** Nothing is declared of any column. */
  noColumns: string;
  heads: Record<'column' | 'roles' | 'says' | 'more', string>;
  /** Who says what a column is. */
  says: Record<'declared' | 'detected' | 'assumed', string>;
  /** Settings of a column; `n` values or levels, where the setting has any. */
  settings: Record<SettingName, (given: { n: Quantity; word: string }) => string>;
  labels: Record<
    'persons' | 'sensitive' | 'missing' | 'recognise' | 'packs' | 'channel' | 'data',
    string
  >;
  persons: {
    released: (given: { of: Name }) => Sentence;
    dropped: (given: { of: Name }) => Sentence;
    person: string;
    /** A key that is only suggested. */
    suggested: (given: { of: Name }) => Sentence;
    open: string;
  };
  sensitive: {
    none: string;
    some: (given: { n: Quantity; suggested: Quantity }) => string;
    open: string;
  };
  tokens: (given: { n: Quantity | null; policy: string }) => string;
  packs: { default: (given: { packs: Name }) => Sentence };
  channelDefault: (given: { channel: string }) => string;
  data: (given: { file: Name; columns: Quantity; unnamed: Quantity; names: Name }) => Sentence;
  unconfirmed: (given: { n: Quantity }) => string;
}
