import { type Column, EVENT_SEMANTICS, type Semantic } from '../model/column.ts';

/**
 * Meanings of quasi-identifiers that stay so when the column is declared sensitive or strategic:
 * dates, ages, places and stays.
 */
export const ALWAYS_QUASI: readonly Semantic[] = [
  'birth-date',
  'death-date',
  'admission-date',
  'discharge-date',
  'act-date',
  'event-date',
  'period',
  'age',
  'length-of-stay',
  'stay-number',
  'ward',
  'admission-mode',
  'discharge-mode',
  'postcode',
  'zip',
  'commune',
  'iris',
  'departement',
  'region',
  'country',
  'city',
  'coordinates',
  'place',
  'facility',
  'finess',
];

const KEYS: readonly Semantic[] = ['person-key', 'record-key'];

/** Meanings of keys. */
export function isKey(semantic: Semantic): boolean {
  return KEYS.includes(semantic);
}

/**
 * Names of columns that repeat as the key of a person does, and are not taken for one.
 * @param columns as described, or as saved
 */
export function repeatedKeys(columns: readonly Column[]): string[] {
  return columns
    .filter(({ roles, signals }) => {
      return !roles.includes('subject') && signals?.some(({ id }) => id === 'repeats') === true;
    })
    .map(({ name }) => name);
}

/** Meanings that make a record an event rather than a person. */
export function isEvent(semantic: Semantic | null): boolean {
  const events: readonly Semantic[] = EVENT_SEMANTICS;
  return semantic !== null && events.includes(semantic);
}

/** Places that have a name or a code, and may be said to be what `place` leaves open. */
export function isPlaceName(semantic: Semantic): boolean {
  return NAMED_PLACES.includes(semantic);
}

const NAMED_PLACES: readonly Semantic[] = [
  'iris',
  'commune',
  'city',
  'postcode',
  'zip',
  'departement',
  'region',
  'country',
];
