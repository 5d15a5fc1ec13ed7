import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hierarchyLines } from '../../src/source/hierarchy-lines.ts';
import { hierarchyFromLines } from '../../src/treat/hierarchies/from-lines.ts';
import type { Hierarchy } from '../../src/treat/hierarchies/hierarchy.ts';
import type { Records } from '../../src/treat/lattice/items.ts';
import { type CodedColumn, encoded } from './tables.ts';

/** Folder of the tables that the project does not carry. */
export const SHARED = process.env.HEALTHRISK_SHARED ?? join(import.meta.dirname, '../../../shared');

/** The quasi-identifiers of adult.csv. */
export const ADULT_QUASI = [
  'sex',
  'age',
  'race',
  'marital-status',
  'education',
  'native-country',
  'workclass',
  'occupation',
] as const;

/** Whether adult.csv and its hierarchies are there. */
export const HAS_ADULT = existsSync(join(SHARED, 'data/adult.csv'));

/** Columns of adult.csv by name, with the hierarchies that lie beside it. */
export function adult(): {
  rows: number;
  columns: ReadonlyMap<string, CodedColumn>;
  hierarchies: ReadonlyMap<string, Hierarchy>;
} {
  const [header = '', ...records] = readFileSync(join(SHARED, 'data/adult.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const cells = records.map((record) => record.split(';'));
  const columns = new Map(
    header.split(';').map((name, at) => [name, encoded(cells.map((record) => record[at]!))]),
  );
  const hierarchies = new Map(
    [...columns].map(([name, column]) => {
      const file = `adult_hierarchy_${name}.csv`;
      const lines = hierarchyLines(readFileSync(join(SHARED, 'data', file), 'utf8'), file);
      return [name, hierarchyFromLines(column, lines, { column: name, file })];
    }),
  );
  return { rows: records.length, columns, hierarchies };
}

/** Records for an evaluator: every record is a person. */
export function recordsOf(
  quasi: readonly CodedColumn[],
  hierarchies: readonly Hierarchy[],
  sensitive: readonly CodedColumn[] = [],
): Records {
  return {
    rows: quasi[0]!.codes.length,
    quasi: quasi.map(({ codes }) => codes),
    hierarchies,
    persons: null,
    sensitive: sensitive.map(({ codes, values }) => ({ codes, values: values.length })),
  };
}
