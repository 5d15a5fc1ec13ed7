import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { holdsKnownName, isNameLike } from './known-names.ts';
import type { Reading } from './readings.ts';

/** Share of values with a common name from which a column holds names. */
const KNOWN_NAMES = 0.4;

/** Share of values that could be names at all. */
const NAME_LIKE = 0.8;

/** Fewer values than this may be words of any kind. */
const VALUES_MIN = 5;

/** Distinct values per record from which words tell people apart rather than sort them. */
const OWN_WORDS = 0.2;

/** Share of the values of a key that are words: keys have digits. */
const WORDED = 0.9;

/**
 * Whether a column holds names of people: many of them are common given names. Of a column whose
 * name says that it is the key of a person it is enough that its values are words.
 */
export function holdsNames({ values, distinct, present }: ColumnSeen, isKey: boolean): boolean {
  if (values.length === 0) return false;
  if (isKey) {
    const worded = values.filter((value) => /\p{L}{2}/u.test(value) && !/\p{N}/u.test(value));
    const isWorded = worded.length >= WORDED * values.length;
    return isWorded && (distinct >= OWN_WORDS * present || values.some(holdsKnownName));
  }
  if (values.length < VALUES_MIN) return false;
  const alike = values.filter(isNameLike).length;
  if (alike < NAME_LIKE * values.length) return false;
  return values.filter(holdsKnownName).length >= KNOWN_NAMES * values.length;
}

/** A title or two words in capital letters: no disease is written so. */
const FULL_NAME =
  /^(?:(?:m|mm|mme|mlle|mr|mrs|ms)\.?\s)?\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}[\p{L}'’-]*\.?\s?){1,3}$/iu;

/** Whether nearly all values are a given name and a surname, many of them common ones. */
export function holdsFullNames({ values }: ColumnSeen): boolean {
  const full = values.filter(
    (value) => FULL_NAME.test(value) && value.split(/\s/).every((word) => !/^\p{Ll}/u.test(word)),
  );
  return (
    full.length >= WORDED * values.length &&
    full.filter(holdsKnownName).length >= KNOWN_NAMES * values.length
  );
}

/** @param says what the column's name speaks of, if of an identifier or a key */
export function nameByValues({ values }: ColumnSeen, says: Reading | undefined): Suggestion {
  const share = values.filter(holdsKnownName).length / values.length;
  const isKey = says?.type.roles.includes('subject') === true;
  const semantic = 'name';
  return {
    roles: isKey ? ['direct-identifier', 'subject'] : ['direct-identifier'],
    semantic,
    confidence: says !== undefined && share >= KNOWN_NAMES ? 'high' : 'medium',
    signals: [
      ...(says === undefined
        ? []
        : [{ id: 'name', params: { semantic: says.type.semantic } } as const]),
      { id: 'vocabulary', params: { semantic, share, values: values.length } },
    ],
  };
}
