import { streamChunks } from '../../duckdb/stream-chunks.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { CodeTable } from './code-table.ts';
import { slices } from './in-order.ts';

/** Number of classes of each size. */
export type ClassSizes = ReadonlyMap<number, number>;

/**
 * Sizes of the classes that some columns make, grouped by DuckDB.
 * @param columns SQL names, at least one
 * @param person what a class counts distinct; null: every row counts
 * @throws Error (a bug) when not every row was grouped
 */
export async function classSizes(
  codes: CodeTable,
  columns: readonly string[],
  person: string | null,
): Promise<ClassSizes> {
  const key = columns.join(', ');
  const sizes = new Map<number, number>();
  let grouped = 0;
  // Two groupings at work at the same time take thrice the memory of one.
  const weight = 4 * (columns.length + 2) * (person === null ? 1 : 3);
  for (const slice of slices(codes, columns, weight)) {
    const classes =
      person === null
        ? `SELECT count(*) AS size, count(*) AS records FROM ${codes.name} WHERE ${slice} GROUP BY ${key}`
        : `SELECT count(*) AS size, sum(n) AS records FROM (
             SELECT ${key}, count(*) AS n FROM ${codes.name} WHERE ${slice} GROUP BY ${key}, ${person}
           ) GROUP BY ${key}`;
    const sql = `SELECT size::DOUBLE, count(*)::DOUBLE, sum(records)::DOUBLE FROM (${classes}) GROUP BY size`;
    for await (const { rows, vectors } of streamChunks(codes.database, sql, 'grouping')) {
      for (let row = 0; row < rows; row++) {
        const [size, classesOfSize, records] = vectors.map((vector) => Number(vector.getItem(row)));
        sizes.set(size!, (sizes.get(size!) ?? 0) + classesOfSize!);
        grouped += records!;
      }
    }
  }
  invariant(grouped === codes.rows, 'every row is in a class');
  return sizes;
}

/** Sum of the sizes: persons, or person-tuple pairs. */
export function totalOf(sizes: ClassSizes): number {
  let total = 0;
  for (const [size, classes] of sizes) total += size * classes;
  return total;
}
