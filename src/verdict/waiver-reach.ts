import type { Finding } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import { isLowerable } from './waive.ts';

/** Findings of a waived criterion that the waiver does not speak of, by what they are about. */
export interface NotSpokenOf {
  /** Columns that it does not name. */
  columns: readonly string[];
  /** The whole table, where it names columns. */
  table: boolean;
}

/**
 * What a waiver would lower if it spoke of it: its author may have forgotten the columns, or named
 * them where the criterion is about the table.
 * @param findings after waivers
 */
export function notSpokenOf(
  { criterion, columns }: Pick<Waiver, 'criterion' | 'columns'>,
  findings: readonly Finding[],
): NotSpokenOf {
  const own = findings.filter((one) => criterion === `${one.pack}/${one.id}` && isLowerable(one));
  const about = own.flatMap(({ of }) => (of === null || columns?.includes(of) ? [] : [of]));
  return {
    columns: [...new Set(about)],
    table: columns !== undefined && own.some(({ of }) => of === null),
  };
}
