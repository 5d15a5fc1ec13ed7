import type { Declarations } from '../../model/declaration.ts';
import type { HierarchyLevel } from '../hierarchies/hierarchy.ts';
import { declaredAt } from './harmless-labels.ts';
import type { Treatable } from './treatable.ts';
import type { Treatment } from './treatment.ts';

/** What is left of a table under a treatment. */
export interface AsReleased {
  /** Names of the columns that are released, in order. */
  names: readonly string[];
  /** Levels by name of the columns that are written coarser. */
  levels: ReadonlyMap<string, HierarchyLevel>;
  /** Position in the source of the key of the persons that only counts them, and goes; null: none does. */
  heldKey: number | null;
  /** What was declared, of the columns that are left and as they are written. */
  declared: Declarations;
}

/** Names, levels and declarations of the table that a treatment makes. */
export function asReleased(
  { declared, known, table, recognition }: Treatable,
  { drops, coarsenings }: Pick<Treatment, 'drops' | 'coarsenings'>,
): AsReleased {
  const gone = new Set(drops.map(({ column }) => column));
  const names = known.names.filter((name) => !gone.has(name));
  const levels = new Map<string, HierarchyLevel>(coarsenings.map(({ column, to }) => [column, to]));
  const at = recognition.assigned.findIndex(({ roles }) => roles.includes('subject'));
  const subject = known.names[at];
  const columns = [...declared.columns].flatMap(([name, { generalise: _, ...said }]) => {
    if (!names.includes(name)) return [];
    const to = levels.get(name);
    // What the source's key was says nothing of the random one.
    if (to?.step.kind === 'random-key') return [];
    const column = table.columns[known.names.indexOf(name)];
    if (to === undefined || column === undefined) return [[name, said] as const];
    return [[name, declaredAt(column, to, said)] as const];
  });
  const isHeld = subject !== undefined && gone.has(subject);
  return {
    ...{ names, levels, heldKey: isHeld ? at : null },
    declared: {
      ...declared,
      columns: new Map(columns),
      subject: subject === undefined ? null : { column: subject, released: !isHeld },
    },
  };
}
