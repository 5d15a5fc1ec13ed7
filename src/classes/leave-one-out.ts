import { type Grouping, groupByCodes } from './group-by-codes.ts';

/** A column of codes and its place in the file. */
export interface CodedColumn {
  column: number;
  codes: Uint32Array;
}

/**
 * The groups that all columns but one make, for each column in turn. Halves the columns again and
 * again, and groups what is outside a half only once for all of it: n log n columns are read, where
 * leaving out one by one would read n squared.
 */
export function* leaveOneOut(
  columns: readonly CodedColumn[],
  rows: number,
  outside: Grouping = groupByCodes([], rows),
): Generator<{ column: number; groups: Grouping }> {
  const [only] = columns;
  if (only === undefined) return;
  if (columns.length === 1) {
    yield { column: only.column, groups: outside };
    return;
  }
  const middle = columns.length >> 1;
  for (const [half, rest] of [
    [columns.slice(0, middle), columns.slice(middle)],
    [columns.slice(middle), columns.slice(0, middle)],
  ] as const) {
    const codes = [outside.groupOf, ...rest.map((other) => other.codes)];
    yield* leaveOneOut(half, rows, groupByCodes(codes, rows));
  }
}
