import { isMaskedCount } from '../encode/masked-count.ts';
import type { Semantic } from '../model/column.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';

/** Meanings that only records of persons have. */
const OF_PERSONS: readonly Semantic[] = [
  'birth-date',
  'death-date',
  'admission-date',
  'discharge-date',
  'act-date',
  'stay-number',
  'person-key',
  'record-number',
  'pseudonym',
  'survey-weight',
  'free-text',
  'marital-status',
  'occupation',
];

/** What numbers an establishment, and nobody in it. */
const OF_ESTABLISHMENTS: readonly (Semantic | null)[] = ['finess', 'siret', 'siren'];

/** Columns of a table of counts that its groups are made of, at most. */
const GROUPS_MAX = 8;

/** Records from which it says something that no group occurs twice. */
const RECORDS_MIN = 8;

/** Distinct values of a group's column per record: a group is made of few values. */
const REPEATED = 0.8;

/**
 * Whether records are groups with a count rather than persons: a column is named after counts, none
 * is about a single person, and either cells mark suppressed counts or no group occurs twice.
 * @param sample the first records
 */
export function looksAggregated(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  sample: readonly (readonly string[])[],
): boolean {
  const counts = suggestions.flatMap(({ semantic }, at) => (semantic === 'count' ? [at] : []));
  if (counts.length === 0) return false;
  const speaksOfPersons = suggestions.some(({ roles, semantic, confidence }, at) => {
    if (roles.includes('direct-identifier') && confidence !== 'low') return true;
    // Years of acts are the periods that are counted.
    const { values } = columns[at]!;
    if (values.length > 0 && values.every((value) => /^(?:19|20)\d{2}$/.test(value))) return false;
    // A column for notes without any stands in published tables too.
    if (semantic === 'free-text') return columns[at]!.present > NOTED * columns[at]!.rows;
    return semantic !== null && OF_PERSONS.includes(semantic);
  });
  if (speaksOfPersons) return false;
  if (counts.some((at) => isMasked(columns[at]!))) return true;
  const groups = columns.flatMap((column, at) => (isGroup(column, suggestions[at]!) ? [at] : []));
  if (groups.length === 0 || groups.length > GROUPS_MAX || sample.length < RECORDS_MIN)
    return false;
  const seen = new Set(
    sample.map((record) => JSON.stringify(groups.map((column) => record[column]))),
  );
  return seen.size === sample.length;
}

/** Share of records with a note from which they are about persons. */
const NOTED = 0.2;

/** Numbers of a table of counts that nobody recognised, and rates: what else should they be. */
export function asCount(seen: ColumnSeen, suggestion: Suggestion): Suggestion {
  const { roles, semantic } = suggestion;
  const isOpen =
    roles.length === 0 ||
    (roles.includes('sensitive') && semantic !== 'cost' && !/icd|atc|ghm/.test(semantic ?? ''));
  if (!isOpen || !holdsQuantities(seen)) return suggestion;
  return {
    roles: ['count'],
    semantic: 'count',
    confidence: 'medium',
    signals: [...suggestion.signals, { id: 'neighbours', params: { semantic: 'count' } }],
  };
}

/** Numbers, different in most records: the codes of groups come again. */
function holdsQuantities({ values, distinct, present, masked }: ColumnSeen): boolean {
  const first = values.slice(0, 500);
  const numbers = first.filter((value) => QUANTITY.test(value) || isMaskedCount(value)).length;
  return (
    numbers === first.length && first.length >= 2 && (masked > 0 || distinct > GROUPED * present)
  );
}

// A share or a mean is no number of persons.
const QUANTITY = /^\d{1,9}(?:[.,]0{1,6})?$/;

/** Distinct values per record below which numbers are codes. */
const GROUPED = 0.25;

/** Cells that mark a suppressed count, beside others that are counts. */
function isMasked({ masked, rows, values }: ColumnSeen): boolean {
  return masked > 0 && masked < rows && values.some((value) => /^\d/.test(value));
}

function isGroup({ distinct, present }: ColumnSeen, { semantic, roles }: Suggestion): boolean {
  if (semantic === 'count' || semantic === 'cost' || semantic === 'test-result') return false;
  if (roles.includes('direct-identifier')) return false;
  // One record an establishment: what it has is counted.
  if (OF_ESTABLISHMENTS.includes(semantic)) return present > 0;
  return present > 0 && (distinct <= REPEATED * present || present < 2 * RECORDS_MIN);
}
