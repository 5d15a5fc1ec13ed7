import { recogniseCodes } from '../../assess/recognise-codes.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { Declarations } from '../../model/declaration.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';
import { declaredAt } from './harmless-labels.ts';
import { type Judged, judged } from './judged.ts';
import type { Bench, Treatable } from './treatable.ts';
import { treatedTable } from './treated-table.ts';
import type { Treatment } from './treatment.ts';

/**
 * Assesses the table as a treatment would write it: its columns are recognised anew, everything is
 * measured and judged by every criterion. The key of the person is kept only to count persons.
 */
export async function confirm(
  treatable: Treatable,
  bench: Bench,
  { drops, coarsenings, isOut }: Treatment,
): Promise<Judged> {
  const { table, codes, known, recognition } = treatable;
  const subject = recognition.assigned.find(({ roles }) => roles.includes('subject'))?.name;
  const gone = new Set(drops.map(({ column }) => column));
  const levels = new Map<string, HierarchyLevel>(coarsenings.map(({ column, to }) => [column, to]));
  const stays = known.names.flatMap((name, at) =>
    gone.has(name) && name !== subject ? [] : [{ name, at }],
  );
  const treated = treatedTable(
    stays.map(({ name, at }) => {
      const column = table.columns[at];
      const own = codes[at];
      const level = levels.get(name);
      invariant(column !== undefined && own !== undefined, 'a column that stays is kept as codes');
      return { column, codes: own, ...(level === undefined ? {} : { level }) };
    }),
    isOut,
    known.tokens,
  );
  const names = stays.map(({ name }) => name);
  const declared = released(treatable, names, levels, subject);
  const seen = recogniseCodes({ ...known, names, declared }, treated.table, treated.codes);
  return judged(
    { ...treated, ...seen, declared },
    { ...bench, ...(subject === undefined ? {} : { heldKey: subject }) },
  );
}

/** What was declared, of the columns that are left and as they are written. */
function released(
  { declared, known, table }: Treatable,
  names: readonly string[],
  levels: ReadonlyMap<string, HierarchyLevel>,
  subject: string | undefined,
): Declarations {
  const columns = [...declared.columns].flatMap(([name, { generalise: _, ...said }]) => {
    if (!names.includes(name)) return [];
    const to = levels.get(name);
    const column = table.columns[known.names.indexOf(name)];
    if (to === undefined || column === undefined) return [[name, said] as const];
    return [[name, declaredAt(column, to, said)] as const];
  });
  return {
    ...declared,
    columns: new Map(columns),
    subject: subject === undefined ? null : { column: subject, released: false },
  };
}
