import type { Semantic } from '../model/semantic.ts';

/**
 * Meanings told in words or short codes. Five digits on their own are no part of these, so that they
 * are looked for: a column of postcodes may bear any name. `constant` is one whose cells are all alike.
 */
export const TOLD_IN_WORDS: readonly Semantic[] = [
  'sex',
  'nationality',
  'occupation',
  'marital-status',
  'education',
  'household',
  'ethnicity',
  'religion',
  'language',
  'social-cover',
  'ward',
  'admission-mode',
  'discharge-mode',
  'age',
  'diagnosis',
  'procedure',
  'drug',
  'strategic',
  'constant',
];
