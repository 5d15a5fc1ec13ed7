/** Pairs of records that chance would put into one cell, above which a grid is no chance. */
const PAIRS_MIN = 10;

/**
 * Whether records fill a grid, each cell once, as groups do that somebody counted. Persons meet in the
 * cells of a coarse grid: n of them who fall into N cells by chance make about n(n-1)/2N pairs, so that
 * none at all is a sign where many are expected, and no sign where the grid has cells without end.
 * @param columns positions of the columns that groups may be made of
 */
export function fillsGrid(
  sample: readonly (readonly string[])[],
  columns: readonly number[],
): boolean {
  const isKey = (some: readonly number[]) => shareOfOwn(sample, some) === 1;
  if (columns.length === 0 || !isKey(columns)) return false;
  const sizes = new Map(columns.map((column) => [column, distinct(sample, column)]));
  const fromFine = [...columns].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  let key = fromFine;
  for (const column of fromFine) {
    const rest = key.filter((other) => other !== column);
    if (rest.length > 0 && isKey(rest)) key = rest;
  }
  const cells = key.reduce((product, column) => product * sizes.get(column)!, 1);
  return (sample.length * (sample.length - 1)) / (2 * cells) >= PAIRS_MIN;
}

/** Distinct records of some columns per record, 0..1: 1 where no two records are the same in them. */
export function shareOfOwn(
  sample: readonly (readonly string[])[],
  columns: readonly number[],
): number {
  const seen = new Set(
    sample.map((record) => JSON.stringify(columns.map((column) => record[column]))),
  );
  return seen.size / sample.length;
}

function distinct(sample: readonly (readonly string[])[], column: number): number {
  return new Set(sample.map((record) => record[column])).size;
}
