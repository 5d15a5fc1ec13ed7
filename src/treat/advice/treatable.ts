import type { CodedCircumstances, CodedTable } from '../../assess/facts-of-codes.ts';
import type { KnownBefore } from '../../assess/recognise.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { Channel, RulePack } from '../../model/pack.ts';
import type { EncodedColumn } from '../../model/table.ts';

/** A table that treatments are looked for, as it was read: nothing coarsened, codes in memory. */
export interface Treatable extends CodedTable {
  /** What recognition has to go by. */
  known: Omit<KnownBefore, 'sample'>;
}

/**
 * A column of the table with its codes.
 * @param at position of a column that is kept
 */
export function keptColumn(
  { table, codes }: Pick<Treatable, 'table' | 'codes'>,
  at: number,
): { column: EncodedColumn; codes: Uint32Array } {
  const column = table.columns[at];
  const own = codes[at];
  invariant(column !== undefined && own !== undefined, 'a column that stays is kept as codes');
  return { column, codes: own };
}

/** What the treated table is judged by. */
export interface Bench extends CodedCircumstances {
  /** Checks of the tool itself. */
  core: RulePack;
  channel: Channel | 'all';
  /** Columns that stand for persons, are left out, and have a value in more records than one. */
  repeatedNumbers: readonly string[];
}
