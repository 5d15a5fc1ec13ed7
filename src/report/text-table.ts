import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A column of a table in plain text. */
export interface TextColumn {
  head: string;
  align: 'text' | 'number';
}

const GAP = 2;

/** A word longer than this may be cut to make a table fit; names in the first column stay whole longer. */
const WORD_MAX = 17;
const FIRST_WORD_MAX = 24;

/**
 * A table at most `width` cells wide: head lines first, then rows. Wide columns are wrapped; null
 * when that does not suffice.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): { head: string[]; body: string[] } | null {
  const widths = widthsFor(columns, rows, width);
  if (widths === null) return null;
  const lay = (cells: readonly string[]) => layRow(cells, columns, widths);
  return {
    head: lay(columns.map(({ head }) => head)),
    body: rows.flatMap(lay),
  };
}

/** Takes cells from the widest columns until the table fits. */
function widthsFor(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | null {
  const widths = columns.map(({ head }, at) => {
    const cells = rows.map((row) => textWidth(row[at]!));
    return Math.max(textWidth(head), ...cells);
  });
  const least = columns.map(({ head, align }, at) => {
    const cells = rows.map((row) =>
      align === 'number'
        ? textWidth(row[at]!)
        : Math.min(at === 0 ? FIRST_WORD_MAX : WORD_MAX, longestWord(row[at]!)),
    );
    return Math.max(longestWord(head), ...cells);
  });
  let excess = widths.reduce((sum, cells) => sum + cells + GAP, -GAP) - width;
  for (; excess > 0; excess--) {
    let widest = -1;
    for (const [at, cells] of widths.entries()) {
      if (cells > least[at]! && (widest < 0 || cells > widths[widest]!)) widest = at;
    }
    if (widest < 0) return null;
    widths[widest]!--;
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(textWidth));
}

function layRow(
  cells: readonly string[],
  columns: readonly TextColumn[],
  widths: readonly number[],
): string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at]!));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => pad(lines[line] ?? '', widths[at]!, columns[at]!.align))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: TextColumn['align']): string {
  const blanks = ' '.repeat(width - textWidth(text));
  return align === 'number' ? blanks + text : text + blanks;
}
