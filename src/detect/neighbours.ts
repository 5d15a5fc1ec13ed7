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
  const near = [before(suggestions, at), after(suggestions, at)].flat();
  const alike = near.filter(isMeasure);
  if (alike.length < 2 || alike.length < near.length - 1) return null;
  const semantic = alike[0]!.semantic!;
  return learnt(semantic, BOTH);
}

const BOTH: readonly Role[] = ['quasi-identifier', 'sensitive'];

/** One of several questions with one stem (`Q7_1`, `ZB[SQ001]`), all answered on one scale. */
export function isItem(
  columns: readonly ColumnSeen[],
  suggestions: readonly Suggestion[],
  at: number,
): Suggestion | null {
  if (suggestions[at]!.roles.length > 0) return null;
  const stem = stemOf(columns[at]!.name);
  if (stem === null || !isAnswered(columns[at]!)) return null;
  const items = columns.filter((column) => stemOf(column.name) === stem && isAnswered(column));
  return items.length < ITEMS_MIN ? null : learnt('health-status', BOTH);
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

/** The nearest columns that were recognised. */
function before(suggestions: readonly Suggestion[], at: number): Suggestion[] {
  return suggestions
    .slice(0, at)
    .filter(({ roles }) => roles.length > 0)
    .slice(-REACH);
}

function after(suggestions: readonly Suggestion[], at: number): Suggestion[] {
  return suggestions
    .slice(at + 1)
    .filter(({ roles }) => roles.length > 0)
    .slice(0, REACH);
}

function learnt(semantic: Semantic, roles: readonly Role[]): Suggestion {
  return {
    roles: [...roles],
    semantic,
    confidence: 'low',
    signals: [{ id: 'neighbours', params: { semantic } }],
  };
}
