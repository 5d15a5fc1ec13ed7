import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { adjacent, anyOf, wordsOf } from './header-words.ts';

const PATIENT_NUMBER = adjacent(
  'patients? patiente pat pt',
  'ids? ref idt num numero no number nr',
);
const INITIALS = anyOf('init initiales?(?:_[a-z]+)? initials?');

/**
 * Whether the key of a patient is the number of their file: an establishment that writes names in clear
 * beside it has made no pseudonym for the data.
 */
export function isFileNumber(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  at: number,
): boolean {
  const { roles, semantic } = suggestions[at]!;
  if (semantic !== 'person-key' || roles.includes('direct-identifier')) return false;
  if (!PATIENT_NUMBER.test(wordsOf(columns[at]!.name).letters)) return false;
  return columns.some((column, other) => other !== at && writesNames(column, suggestions[other]!));
}

/** Names in full: initials stand beside the pseudonyms of trials. */
function writesNames({ name, values }: ColumnSeen, { roles, semantic }: Suggestion): boolean {
  if (semantic !== 'name' || !roles.includes('direct-identifier')) return false;
  if (INITIALS.test(wordsOf(name).letters)) return false;
  const first = values.slice(0, 500);
  return first.length > 0 && first.every((value) => /\p{L}{2}/u.test(value) && !/\d/.test(value));
}

/** The key of a patient that {@link isFileNumber}. */
export function asFileNumber(suggestion: Suggestion): Suggestion {
  return {
    ...suggestion,
    roles: ['direct-identifier', 'subject'],
    semantic: 'record-number',
    signals: [...suggestion.signals, { id: 'neighbours', params: { semantic: 'name' } }],
  };
}
