import type { CodedColumn } from './packed-keys.ts';
import { groupByTuples, groupOfRows } from './tuple-order.ts';

/** A column of codes and its place in the file. */
export interface PlacedColumn extends CodedColumn {
  column: number;
}

/**
 * All columns but one, for each column in turn, in few columns of codes. Halves the columns again
 * and again, and groups what is outside a half only once for all of it: n log n columns are read,
 * where leaving out one by one would read n squared.
 * @param outside stands for the columns left out so far
 */
export function* leaveOneOut(
  columns: readonly PlacedColumn[],
  rows: number,
  outside: readonly CodedColumn[] = [],
): Generator<{ column: number; others: readonly CodedColumn[] }> {
  const [only] = columns;
  if (only === undefined) return;
  if (columns.length === 1) {
    yield { column: only.column, others: outside };
    return;
  }
  const middle = columns.length >> 1;
  const left = columns.slice(0, middle);
  const right = columns.slice(middle);
  yield* leaveOneOut(left, rows, joined([...outside, ...right], left.length, rows));
  yield* leaveOneOut(right, rows, joined([...outside, ...left], right.length, rows));
}

/** One column of groups, where several questions are going to share them. */
function joined(columns: CodedColumn[], questions: number, rows: number): readonly CodedColumn[] {
  if (questions === 1 || columns.length === 1) return columns;
  const groups = groupByTuples(columns, rows);
  return [{ codes: groupOfRows(groups), values: groups.starts.length - 1 }];
}
