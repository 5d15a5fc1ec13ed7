import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';

/** A column that no header names. */
const UNNAMED = /^column_\d+$/;

/** Letters and digits, as cards, papers and alarms at home are numbered: a sum or a code of care is shorter. */
const NUMBERED = /^(?=.*\p{L})(?=(?:.*\d){6})[\p{L}\d][\p{L}\d-]{8,19}$/u;
const SHARE = 0.9;

/** Numbers below which they may be those of a few devices or contracts. */
const VALUES_MIN = 10;
const OWN = 0.2;

/** What stands beside the numbers by which somebody is known. */
const OF_PERSONS = ['birth-date', 'event-date', 'phone', 'address'];

/**
 * Whether a column without a header holds numbers of persons, their cards or their devices: nearly every
 * person has one of their own, and names, and birth dates or telephones, stand beside it. The first
 * column and running numbers are those of records.
 */
export function isUnnamedCode(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  at: number,
): boolean {
  const { name, values, distinct, present } = columns[at]!;
  if (at === 0 || suggestions[at]!.roles.length > 0 || !UNNAMED.test(name)) return false;
  if (distinct < VALUES_MIN || distinct < OWN * present) return false;
  const first = values.slice(0, 500);
  if (first.filter((value) => NUMBERED.test(value)).length < SHARE * first.length) return false;
  if (first.every((value, place) => place === 0 || value > first[place - 1]!)) return false;
  const has = (semantic: string) => suggestions.some((one) => one.semantic === semantic);
  return has('name') && OF_PERSONS.some(has);
}

/** A column that {@link isUnnamedCode}: it names somebody, nobody knows by which scheme. */
export function unnamedCode({ signals }: Suggestion): Suggestion {
  return {
    roles: ['direct-identifier'],
    semantic: null,
    confidence: 'low',
    signals: [...signals, { id: 'neighbours', params: { semantic: 'name' } }],
  };
}
