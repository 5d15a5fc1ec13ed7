import { isSuppressedCount } from '../encode/masked-count.ts';
import type { Semantic } from '../model/column.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { isMasked, variesAsCounts } from './count-column.ts';
import { fillsGrid, shareOfOwn } from './grid.ts';

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

/** What a record is: about one person, a group with a count, or nobody can tell which. */
export type RecordsAre = 'persons' | 'groups' | 'either';

/** Columns of a table of counts that its groups are made of, at most. */
const GROUPS_MAX = 8;

/** Records from which it says something that no group occurs twice. */
const RECORDS_MIN = 8;

/** Distinct values of a group's column per record: a group is made of few values. */
const REPEATED = 0.8;

/**
 * Whether records are groups with a count rather than persons. They may be where a column is named
 * after counts, none is about a single person, and either cells mark suppressed counts or no group
 * occurs twice; records of persons with a column called `total` may look so too. They are for certain
 * only where besides a count varies as counts do, and the groups fill a grid, or nearly each occurs
 * once and counts are suppressed by marks that mean nothing else.
 * @param sample the first records
 */
export function whatRecordsAre(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  sample: readonly (readonly string[])[],
): RecordsAre {
  const counts = suggestions.flatMap(({ semantic }, at) => (semantic === 'count' ? [at] : []));
  if (counts.length === 0 || speaksOfPersons(columns, suggestions)) return 'persons';
  const groups = columns.flatMap((column, at) => (isGroup(column, suggestions[at]!) ? [at] : []));
  const isMarked = counts.some((at) => isMasked(columns[at]!));
  if (!isMarked && !isTold(groups, sample)) return 'persons';
  const varies = counts.some((at) => variesAsCounts(columns[at]!));
  // More records than the groups could be: some group comes again behind the sample.
  const most = groups.reduce((product, at) => product * (columns[at]!.distinct + 1), 1);
  if (!varies || columns[0]!.rows > most) return 'either';
  const isSuppressed =
    counts.some((at) => columns[at]!.values.some(isSuppressedCount)) &&
    groups.every((at) => columns[at]!.distinct <= COARSE * columns[at]!.present) &&
    shareOfOwn(sample, groups) >= NEARLY_ALL;
  return isSuppressed || fillsGrid(sample, groups) ? 'groups' : 'either';
}

/** Distinct values of a group's column per record, where marks alone have to tell. */
const COARSE = 0.2;

/** Share of records with a group of their own from which the odd double is an accident. */
const NEARLY_ALL = 0.95;

/** Groups of few columns, each occurring once in records enough to say so. */
function isTold(groups: readonly number[], sample: readonly (readonly string[])[]): boolean {
  const isSmall = groups.length === 0 || groups.length > GROUPS_MAX;
  return !isSmall && sample.length >= RECORDS_MIN && shareOfOwn(sample, groups) === 1;
}

function speaksOfPersons(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
): boolean {
  return suggestions.some(({ roles, semantic, confidence }, at) => {
    if (roles.includes('direct-identifier') && confidence !== 'low') return true;
    // Years of acts are the periods that are counted.
    const { values } = columns[at]!;
    if (values.length > 0 && values.every((value) => /^(?:19|20)\d{2}$/.test(value))) return false;
    // A column for notes without any stands in published tables too.
    if (semantic === 'free-text') return columns[at]!.present > NOTED * columns[at]!.rows;
    return semantic !== null && OF_PERSONS.includes(semantic);
  });
}

/** Share of records with a note from which they are about persons. */
const NOTED = 0.2;

function isGroup({ distinct, present, values }: ColumnSeen, { semantic, roles }: Suggestion) {
  if (semantic === 'count') return false;
  // Sums and rates are told of groups; kinds of costs or of tests make them.
  const isMeasure = semantic === 'cost' || semantic === 'test-result';
  if (isMeasure && values.every((value) => /^-?\d/.test(value))) return false;
  if (roles.includes('direct-identifier')) return false;
  // One record an establishment: what it has is counted.
  if (OF_ESTABLISHMENTS.includes(semantic)) return present > 0;
  return present > 0 && (distinct <= REPEATED * present || present < 2 * RECORDS_MIN);
}
