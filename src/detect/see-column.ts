import { isMaskedCount } from '../encode/masked-count.ts';
import { isMissingToken } from '../encode/missing.ts';
import type { EncodedColumn } from '../model/table.ts';
import { type ColumnSeen, VALUES_SEEN } from './column-seen.ts';
import { hasForeignSigns, plainText } from './plain-text.ts';

/** What some cells of a column show. */
export function seeCells(
  name: string,
  cells: readonly string[],
  tokens: ReadonlySet<string>,
): ColumnSeen {
  const records = new Map<string, number>();
  for (const cell of cells) records.set(cell, (records.get(cell) ?? 0) + 1);
  const isMissing = (cell: string) => isMissingToken(cell, tokens);
  return seen(name, records.keys(), [...records.values()], isMissing, cells.length);
}

/** What a column of the whole table shows. */
export function seeColumn(name: string, column: EncodedColumn, rows: number): ColumnSeen {
  const { values, counts, missing } = column;
  return seen(name, values, counts, (_, code) => missing[code] === 1, rows);
}

function seen(
  name: string,
  texts: Iterable<string>,
  records: ArrayLike<number>,
  isMissing: (text: string, code: number) => boolean,
  rows: number,
): ColumnSeen {
  // Spellings that differ by blanks or typographic signs alone are one value here.
  const merged = new Map<string, number>();
  let present = 0;
  let masked = 0;
  let distinct = 0;
  let code = 0;
  for (const text of texts) {
    const count = records[code]!;
    const missing = isMissing(text, code);
    code++;
    if (isMaskedCount(text)) masked += count;
    if (missing) continue;
    present += count;
    distinct++;
    if (merged.size === VALUES_SEEN) continue;
    const value = hasForeignSigns(text) ? plainText(text) : text.trim();
    merged.set(value, (merged.get(value) ?? 0) + count);
  }
  const counts = [...merged.values()];
  return { name, values: [...merged.keys()], counts, distinct, present, rows, masked };
}
