import { type TextColumn, textTable } from './text-table.ts';
import { wrap, wrapBehind } from './wrap.ts';

/**
 * A table in lines of at most `width` cells. Where no table fits, each row is told by itself: its
 * first cell, then the others behind their heads.
 * @param width of a line, and `colon`: what stands between a head and its cell
 */
export function tableLines(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { width, colon }: { width: number; colon: string },
): string[] {
  const table = textTable(columns, rows, width);
  if (table !== null) return [...table.head, ...table.body];
  return rows.flatMap((row, at) => [
    ...(at === 0 ? [] : ['']),
    ...wrap(row[0]!, width),
    ...columns
      .slice(1)
      .flatMap(({ head }, next) =>
        row[next + 1] === '' ? [] : wrapBehind('  ', head + colon + row[next + 1]!, width),
      ),
  ]);
}
