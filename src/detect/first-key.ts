import type { Semantic } from '../model/column.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { anyOf, wordsOf } from './header-words.ts';

/** Columns at the beginning of a table, where the number of a record stands. */
const FIRST = 2;

/** Records from which it says something that no number comes twice. */
const RECORDS_MIN = 10;

/** A running number, or letters and a number of one length. */
const KEY_LIKE = /^(?=.*\d)[\p{L}\d][\p{L}\d_./-]{0,23}$/u;
const AMOUNT = /^[+-]?\d+[.,]\d+$/;

const IS_NUMBER = anyOf('ids? num numero no n ref reference identifiant');
const REQUEST = anyOf(
  'demande examen exam analyse prelevement (?:num)?mission sinistre accession request sample specimen referral order incident report declaration signalement dossier commande lab',
);

/** Meanings that a table about persons has, and one about things has not. */
const OF_PERSONS: readonly Semantic[] = [
  'age',
  'sex',
  'birth-date',
  'name',
  'nir',
  'ssn',
  'nhs-number',
  'marital-status',
  'health-status',
  'diagnosis',
  'icd10',
  'test-result',
];

/**
 * The column that numbers the records of a table about persons, where no name says which does: one of the
 * first, its own in every record, made alike. Null where another column counts persons already.
 */
export function firstKey(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
): number | null {
  if (suggestions.some(({ roles }) => roles.includes('subject'))) return null;
  const isOfPersons = suggestions.some(
    ({ semantic }) => semantic !== null && OF_PERSONS.includes(semantic),
  );
  if (!isOfPersons) return null;
  const at = columns.findIndex(
    (column, index) =>
      index < FIRST && mayNumber(column.name, suggestions[index]!) && isKeyOfRecords(column),
  );
  return at === -1 ? null : at;
}

/** Nothing is known of it, or it is the number of something that was asked for or sent in. */
function mayNumber(name: string, { roles, semantic }: Suggestion): boolean {
  if (roles.length === 0) return true;
  const { letters } = wordsOf(name);
  // Numbers of six figures may look like days.
  if (semantic === 'event-date') return IS_NUMBER.test(letters);
  return semantic === 'stay-number' && REQUEST.test(letters);
}

/** A column that {@link firstKey} found. */
export function asRecordKey({ signals }: Suggestion): Suggestion {
  return {
    roles: ['subject'],
    semantic: 'record-key',
    confidence: 'low',
    signals: [...signals, { id: 'unique', params: {} }],
  };
}

function isKeyOfRecords({ values, distinct, present, rows }: ColumnSeen): boolean {
  if (rows < RECORDS_MIN || distinct !== present || present < rows) return false;
  const first = values.slice(0, 500);
  if (!first.every((value) => KEY_LIKE.test(value) && !AMOUNT.test(value))) return false;
  return isRunning(first) || hasOneLength(first);
}

function isRunning(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || Number(value) > Number(values[at - 1]));
}

/** Longer than a count or a measure. */
function hasOneLength(values: readonly string[]): boolean {
  const [first = ''] = values;
  return first.length >= 4 && values.every(({ length }) => length === first.length);
}
