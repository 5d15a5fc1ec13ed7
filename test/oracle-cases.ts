import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const ORACLES = new URL('../fixtures/oracles/', import.meta.url);

/** A value that a paper or another tool gives, in the words of our metrics. */
export interface Expectation {
  id: string;
  of?: string;
  params?: { k?: number; l?: number };
  /** Null only with `infinite`. */
  value: number | null;
  infinite?: true;
  absentValues?: boolean;
  /** Largest absolute difference; absent: exact. */
  tolerance?: number;
  source?: string;
}

/** One question about a table. */
export interface OracleCase {
  name: string;
  quasiIdentifiers: string[];
  sensitive: string[];
  /** Sensitive columns whose t takes the ordered distance. */
  ordered?: string[];
  /** Column with the key of the person; needs `unit`. */
  subject?: string;
  /** Absent: rows. `tuples`: the key is not released; `histories`: it is. */
  unit?: 'rows' | 'tuples' | 'histories';
  expect: Expectation[];
  /** [size, number of classes], ascending. */
  classSizes?: [number, number][];
  /** Per data record, in file order. */
  records?: { classSize?: number[]; 'l-distinct'?: Record<string, number[]> };
  /** Per class, named by its records (1-based). */
  classes?: { records: number[]; expect: Expectation[] }[];
  /** Columns taken together. */
  columnSets?: {
    columns: string[];
    distinction?: number;
    separation: number;
    tolerance?: number;
  }[];
}

/** A table with published values. */
export interface OracleFile {
  name: string;
  /** Below fixtures/; else `shared`, below the folder of shared data. */
  file?: string;
  shared?: string;
  delimiter?: string;
  source: string;
  cases: OracleCase[];
}

/** All files of fixtures/oracles/. */
export function oracleFiles(): OracleFile[] {
  const names = readdirSync(ORACLES).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const read = JSON.parse(readFileSync(new URL(name, ORACLES), 'utf8')) as OracleFile;
    return { ...read, name: name.replace('.json', '') };
  });
}

/** Records of a table below fixtures/, header first. */
export function fixtureRecords(file: string): string[][] {
  return parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url))) as string[][];
}
