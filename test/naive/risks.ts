import { type NaiveTable, naiveClasses, naiveWhole } from './classes.ts';

/** What the class sizes of a table say. */
export interface NaiveRisks {
  persons: number;
  classes: number;
  /** Sum of class sizes: persons, or person-tuple pairs where classes are tuples. */
  total: number;
  k: number;
  kRecord: number;
  sizeMean: number;
  sizeMax: number;
  uniqueCount: number;
  uniqueShare: number;
  /** 1 / k; 1 / k-record where classes are tuples. */
  prosecutorRiskMax: number;
  prosecutorRiskMean: number;
  /** Share of the total in classes of fewer than the given number. */
  shareBelow: (k: number) => number;
  /** [size, number of classes], ascending. */
  classSizes: [number, number][];
}

function sizesOf(table: NaiveTable, unit: NaiveTable['unit']): number[] {
  return naiveClasses({ ...table, unit }).map((found) => found.size);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Sizes counted: `k` is always on histories, `kRecord` always on tuples. */
export function naiveRisks(table: NaiveTable): NaiveRisks {
  const alone = table.unit === 'rows';
  const sizes = sizesOf(table, table.unit);
  const total = sum(sizes);
  const k = Math.min(...sizesOf(table, alone ? 'rows' : 'histories'));
  const kRecord = Math.min(...sizesOf(table, alone ? 'rows' : 'tuples'));
  const uniqueCount = sizes.filter((size) => size === 1).length;
  const distinctSizes = [...new Set(sizes)].sort((a, b) => a - b);
  return {
    persons: naiveWhole(table).size,
    classes: sizes.length,
    total,
    k,
    kRecord,
    sizeMean: total / sizes.length,
    sizeMax: Math.max(...sizes),
    uniqueCount,
    uniqueShare: uniqueCount / total,
    prosecutorRiskMax: 1 / (table.unit === 'tuples' ? kRecord : k),
    prosecutorRiskMean: sizes.length / total,
    shareBelow: (threshold) => sum(sizes.filter((size) => size < threshold)) / total,
    classSizes: distinctSizes.map((size) => [size, sizes.filter((one) => one === size).length]),
  };
}

/** What one column, or several taken together, tell apart; over rows. */
export interface NaiveColumn {
  distinct: number;
  /** Distinct tuples / rows. */
  distinction: number;
  /** Share of pairs of rows that differ; null with a single row. */
  separation: number | null;
}

/** Distinction and separation (Motwani and Xu 2007) by looking at every pair of rows. */
export function naiveColumn(tuples: readonly (readonly string[])[]): NaiveColumn {
  let pairs = 0;
  let separated = 0;
  for (let a = 0; a < tuples.length; a += 1) {
    for (let b = a + 1; b < tuples.length; b += 1) {
      pairs += 1;
      if (tuples[a]!.some((cell, column) => cell !== tuples[b]![column])) separated += 1;
    }
  }
  const distinct = naiveClasses({ quasi: tuples, subject: null, unit: 'rows' }).length;
  return {
    distinct,
    distinction: distinct / tuples.length,
    separation: pairs === 0 ? null : separated / pairs,
  };
}
