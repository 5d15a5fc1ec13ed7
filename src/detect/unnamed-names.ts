import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { isNameLike } from './known-names.ts';

/** Share of values that could be names. */
const NAME_LIKE = 0.95;

/** Distinct values per record from which words tell people apart rather than sort them. */
const OWN_WORDS = 0.5;
const COME_AGAIN = 0.2;

/** Distinct values below which words may be categories. */
const VALUES_MIN = 10;

/** Meanings that stand beside the names of persons. */
const BESIDE_NAMES = [
  'nir',
  'ssn',
  'nhs-number',
  'name',
  'birth-date',
  'phone',
  'email',
  'address',
];

/**
 * Whether words that nobody recognised are names of persons: they look like names, nearly each record
 * has its own, and another column names persons or tells when they were born.
 */
export function isUnnamedName(
  { name, values, distinct, present }: ColumnSeen,
  { roles }: Suggestion,
  others: readonly Suggestion[],
): boolean {
  if (roles.length > 0 || distinct < VALUES_MIN) return false;
  // No header, and capitals: surnames that come again with each act.
  const isHeaded = !/^column_\d+$/.test(name) || values.some((value) => /\p{Ll}/u.test(value));
  if (distinct < (isHeaded ? OWN_WORDS : COME_AGAIN) * present) return false;
  const isBeside = others.some(
    ({ semantic }) => semantic !== null && BESIDE_NAMES.includes(semantic),
  );
  if (!isBeside) return false;
  return values.filter(isNameLike).length >= NAME_LIKE * values.length;
}

/** A column of words that {@link isUnnamedName}. */
export function unnamedName({ values }: ColumnSeen): Suggestion {
  const share = values.filter(isNameLike).length / values.length;
  return {
    roles: ['direct-identifier'],
    semantic: 'name',
    confidence: 'low',
    signals: [{ id: 'form', params: { semantic: 'name', share, values: values.length } }],
  };
}
