import { type Grouping, groupByCodes, groupsOfOneColumn } from './group-by-codes.ts';

/** A column of codes and its place in the file. */
export interface CodedColumn {
  column: number;
  codes: Uint32Array;
  /** Distinct codes, 0 .. values - 1, each of which occurs. */
  values: number;
}

/**
 * The groups that all columns but one make, for each column in turn. Halves the columns again and
 * again, and groups what is outside a half only once for all of it: n log n columns are read, where
 * leaving out one by one would read n squared.
 * @param outside groups of the columns left out so far; null: none was
 */
export function* leaveOneOut(
  columns: readonly CodedColumn[],
  rows: number,
  outside: Grouping | null = null,
): Generator<{ column: number; groups: Grouping }> {
  const [only] = columns;
  if (only === undefined) return;
  if (columns.length === 1) {
    yield { column: only.column, groups: outside ?? groupByCodes([], rows) };
    return;
  }
  const middle = columns.length >> 1;
  const left = columns.slice(0, middle);
  const right = columns.slice(middle);
  yield* leaveOneOut(left, rows, joined(right, outside, rows));
  yield* leaveOneOut(right, rows, joined(left, outside, rows));
}

function joined(columns: readonly CodedColumn[], outside: Grouping | null, rows: number): Grouping {
  const [only] = columns;
  if (outside === null && columns.length === 1) return groupsOfOneColumn(only!.codes, only!.values);
  const codes = columns.map((column) => column.codes);
  return groupByCodes(outside === null ? codes : [outside.groupOf, ...codes], rows);
}
