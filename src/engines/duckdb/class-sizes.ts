import { invariant } from '../../errors/healthrisk-error.ts';
import type { CodeTable } from './code-table.ts';
import { inSlices } from './in-slices.ts';

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
  const query = {
    columns,
    // Two groupings at work at the same time take thrice the memory of one.
    weight: 4 * (columns.length + 2) * (person === null ? 1 : 3),
    doing: 'grouping' as const,
    sql: (condition: string) => {
      const from = `FROM ${codes.name} WHERE ${condition}`;
      const classes =
        person === null
          ? `SELECT count(*) AS size, count(*) AS records ${from} GROUP BY ${key}`
          : `SELECT count(*) AS size, sum(n) AS records FROM (
               SELECT ${key}, count(*) AS n ${from} GROUP BY ${key}, ${person}
             ) GROUP BY ${key}`;
      return `SELECT size::DOUBLE, count(*)::DOUBLE, sum(records)::DOUBLE
              FROM (${classes}) GROUP BY size`;
    },
  };
  for await (const { rows, vectors } of inSlices(codes, query)) {
    for (let row = 0; row < rows; row++) {
      const [size, classes, records] = vectors.map((vector) => Number(vector.getItem(row)));
      sizes.set(size!, (sizes.get(size!) ?? 0) + classes!);
      grouped += records!;
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
