import type { Assessment } from '../../model/assessment.ts';
import type { ReleasedTable } from '../../model/released-table.ts';
import type { JudgedDataset, TreatedColumn } from '../../model/treatment-record.ts';
import type { Judged } from '../advice/judged.ts';
import type { Treatable } from '../advice/treatable.ts';
import type { Treatment } from '../advice/treatment.ts';

/** What is told of a dataset that was judged. */
export function judgedDataset(
  { name, bytes, sha256, rows }: Pick<Assessment['dataset'], 'name' | 'bytes' | 'sha256' | 'rows'>,
  { decision, k }: Pick<Judged, 'decision' | 'k'>,
): JudgedDataset {
  return { name, bytes, sha256, rows, ...decision, k };
}

/** How many texts the columns had that are written coarser, and have. */
export function treatedColumns(
  { known, table }: Treatable,
  { coarsenings }: Pick<Treatment, 'coarsenings'>,
  released: ReleasedTable,
): TreatedColumn[] {
  return coarsenings.map(({ column, to: { step } }) => ({
    column,
    step,
    distinctBefore: table.columns[known.names.indexOf(column)]?.values.length ?? 0,
    distinctAfter: released.columns.find(({ name }) => name === column)?.labels.length ?? 0,
  }));
}

/** Begins like what a spreadsheet computes, and is no number. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** Names of the columns with texts that a spreadsheet may take for a formula. */
export function formulaColumns({ columns }: ReleasedTable): string[] {
  const isFormula = (text: string) => FORMULA.test(text) && !NUMBER.test(text);
  return columns
    .filter(({ name, labels }) => isFormula(name) || labels.some(isFormula))
    .map(({ name }) => name);
}
