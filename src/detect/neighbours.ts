import type { Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';

/** What is measured or answered, of which a table has many columns side by side. */
const IN_ROWS: readonly Semantic[] = ['test-result', 'health-status'];

/** A number as measures and scores have it, or the marks by which one is too small or too large. */
const NUMBER = /^[<>≤≥]?\s?[+-]?\d{1,5}(?:[.,]\d{1,4})?$/;

/** Values that keys and codes of places have more of. */
const SHARE = 0.9;

/** Columns on both sides that are looked at. */
const REACH = 2;

/** Columns of one stem that make a questionnaire. */
const ITEMS_MIN = 3;

/** Different answers to a question on a scale, at most. */
const ANSWERS_MAX = 12;

/**
 * What a column of numbers is that says nothing by itself, among measures and scores: one of them. By its
 * place alone it leaves no class: others may know it.
 */
export function amongMeasures(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  at: number,
): Suggestion | null {
  const { roles } = suggestions[at]!;
  if (roles.length > 0 || !holdsMeasures(columns[at]!)) return null;
  const near = [...nearest(suggestions, at, -1), ...nearest(suggestions, at, 1)];
  const alike = near.filter(isMeasure);
  if (alike.length < 2 || alike.length < near.length - 1) return null;
  const semantic = alike[0]!.semantic!;
  return learnt(semantic, BOTH);
}

const BOTH: readonly Role[] = ['quasi-identifier', 'sensitive'];

/** How many columns answered on a scale share each stem (`Q7_1`, `ZB[SQ001]`). */
export function stemsOf(columns: readonly ColumnSeen[]): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const column of columns) {
    const stem = stemOf(column.name);
    if (stem !== null && isAnswered(column)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return stems;
}

/**
 * One of several questions with one stem, all answered on one scale.
 * @param stems of all columns of the table
 */
export function isItem(
  column: ColumnSeen,
  { roles }: Suggestion,
  stems: ReadonlyMap<string, number>,
): Suggestion | null {
  if (roles.length > 0) return null;
  const stem = stemOf(column.name);
  if (stem === null || !isAnswered(column)) return null;
  return (stems.get(stem) ?? 0) < ITEMS_MIN ? null : learnt('health-status', BOTH);
}

/** A name without its last number; null where it has none, or nothing else (`column_1`). */
function stemOf(name: string): string | null {
  const [, stem = ''] = /^(.*\p{L}.*?)[^\p{L}\p{N}]*(?:SQ)?\d{1,3}\]?$/u.exec(name) ?? [];
  return stem.length < 1 || /^(?:column|colonne|col|var|v|champ|zone|field)$/i.test(stem)
    ? null
    : stem;
}

function isAnswered({ values, distinct }: ColumnSeen): boolean {
  return (
    distinct >= 2 && distinct <= ANSWERS_MAX && values.every((value) => /^\d{1,2}$/.test(value))
  );
}

function holdsMeasures({ values, distinct, present }: ColumnSeen): boolean {
  if (distinct < 2) return false;
  const first = values.slice(0, 500);
  const numbers = first.filter((value) => NUMBER.test(value)).length;
  // Numbers of one length that are different in each record are numbers of something.
  const isNumbered =
    distinct === present && first.every(({ length }) => length === first[0]!.length);
  return numbers >= SHARE * first.length && !(isNumbered && first[0]!.length >= 4);
}

function isMeasure(suggestion: Suggestion | undefined): boolean {
  return (
    suggestion?.roles.includes('sensitive') === true &&
    suggestion.semantic !== null &&
    IN_ROWS.includes(suggestion.semantic)
  );
}

/** The nearest columns on one side that were recognised. */
function nearest(suggestions: readonly Suggestion[], at: number, step: 1 | -1): Suggestion[] {
  const found: Suggestion[] = [];
  for (let other = at + step; found.length < REACH; other += step) {
    const suggestion = suggestions[other];
    if (suggestion === undefined) break;
    if (suggestion.roles.length > 0) found.push(suggestion);
  }
  return found;
}

function learnt(semantic: Semantic, roles: readonly Role[]): Suggestion {
  return {
    roles: [...roles],
    semantic,
    confidence: 'low',
    signals: [{ id: 'neighbours', params: { semantic } }],
  };
}
