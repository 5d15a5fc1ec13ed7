/** Why data have the quality they have: the first of these that applies. */
export type QualityReason =
  | 'clear-identifier'
  | 'pseudonym'
  | 'released-key'
  | 'not-met'
  | 'undetermined'
  | 'all-met';
