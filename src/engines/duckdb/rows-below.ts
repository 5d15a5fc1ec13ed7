import { codesOf } from '../../duckdb/stream-chunks.ts';
import { type CodeTable, ROW } from './code-table.ts';
import { inSlices } from './in-slices.ts';

/**
 * Rows whose class holds fewer than `k` persons, ascending.
 * @param classes `from`: the codes, perhaps joined; `by`: columns that make classes, at least one;
 *   `person`: what a class counts distinct, null: every row
 */
export async function rowsBelow(
  codes: CodeTable,
  { from, by, person }: { from: string; by: readonly string[]; person: string | null },
  k: number,
): Promise<Uint32Array> {
  const key = by.join(', ');
  // One bit per row gives them in file order without a sort.
  const below = new Uint8Array(Math.ceil(codes.rows / 8));
  let count = 0;
  const query = {
    columns: by,
    weight: 8 * (by.length + 3),
    doing: 'grouping' as const,
    sql: (condition: string) => {
      const counted =
        person === null
          ? `SELECT ${key} FROM ${from} WHERE ${condition}`
          : `SELECT DISTINCT ${key}, ${person} FROM ${from} WHERE ${condition}`;
      const small = `SELECT ${key} FROM (${counted}) GROUP BY ${key} HAVING count(*) < ${k}`;
      const rows = `SELECT ${ROW}, ${key} FROM ${from} WHERE ${condition}`;
      return `SELECT ${ROW} FROM (${rows}) JOIN (${small}) USING (${key})`;
    },
  };
  for await (const chunk of inSlices(codes, query)) {
    for (const row of codesOf(chunk, 0)) below[row >>> 3]! |= 1 << (row & 7);
    count += chunk.rows;
  }
  const found = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < codes.rows; row++) {
    if ((below[row >>> 3]! & (1 << (row & 7))) !== 0) found[at++] = row;
  }
  return found;
}
