import { isDeepStrictEqual } from 'node:util';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Problem } from '../../errors/problem.ts';
import type { ColumnFate, TreatmentPlan } from '../../model/plan.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { Drop, Step } from '../../model/treatment.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import { bandHierarchy } from '../hierarchies/numbers.ts';

/**
 * A plan promises a verdict on a channel under some packs: elsewhere it promises nothing.
 * @param applied the packs that apply
 * @throws HealthriskError E-PLAN-MISFIT
 */
export function requireSameQuestion(
  { channel, packs }: TreatmentPlan,
  asked: TreatmentPlan['channel'],
  applied: readonly { id: string }[],
): void {
  if (channel !== asked) throw misfit(['plan-other-channel', { planned: channel, asked }]);
  const lacking = packs.find((pack) => !applied.some(({ id }) => id === pack));
  if (lacking !== undefined) throw misfit(['plan-other-packs', { pack: lacking }]);
}

/**
 * What a plan says of each column of the data.
 * @throws HealthriskError E-PLAN-MISFIT where it says nothing of one, or writes one that is not there
 */
export function fatesOf(
  { columns }: TreatmentPlan,
  names: readonly string[],
): ReadonlyMap<string, ColumnFate> {
  const fates = new Map(columns.map((fate) => [fate.column, fate]));
  const unnamed = names.find((name) => !fates.has(name));
  if (unnamed !== undefined) throw misfit(['plan-column-new', { column: unnamed }]);
  const gone = columns.find(({ column, write }) => write !== undefined && !names.includes(column));
  if (gone !== undefined) throw misfit(['plan-column-gone', { column: gone.column }]);
  return fates;
}

/** The columns that a plan leaves out, and those that somebody wants to leave out besides. */
export function plannedDrops(
  fates: ReadonlyMap<string, ColumnFate>,
  names: readonly string[],
  asked: readonly string[],
): Drop[] {
  return names.flatMap((column): Drop[] => {
    if (asked.includes(column)) return [{ column, because: 'asked' }];
    const because = fates.get(column)?.drop;
    return because === undefined ? [] : [{ column, because }];
  });
}

/**
 * Direct identifiers, free text and what nobody assessed cannot be released, whatever a plan says.
 * @param isKept whether the column of that name is one of those that may be
 * @throws HealthriskError E-PLAN-MISFIT
 */
export function requireReleasable(
  fates: ReadonlyMap<string, ColumnFate>,
  drops: readonly Drop[],
  isKept: (name: string) => boolean,
): void {
  const column = [...fates.keys()].find(
    (name) => !drops.some((drop) => drop.column === name) && !isKept(name),
  );
  if (column !== undefined) throw misfit(['plan-not-releasable', { column }]);
}

/**
 * The key of the persons is never released as it is.
 * @throws HealthriskError E-PLAN-MISFIT
 */
export function requireReplaced(fates: ReadonlyMap<string, ColumnFate>, key: string): void {
  if (fates.get(key)?.write?.kind === 'random-key') return;
  throw misfit(['plan-not-releasable', { column: key }]);
}

/**
 * The hierarchy of a column with the level at which a plan writes it.
 * @throws HealthriskError E-PLAN-MISFIT where its values have no such level here
 */
export function plannedLevel(
  hierarchy: Hierarchy,
  step: Step,
  name: string,
  column: EncodedColumn,
): { hierarchy: Hierarchy; level: number } {
  const level = levelOf(hierarchy, step);
  if (level >= hierarchy.least) return { hierarchy, level };
  // Where the last band begins follows from the data that the plan was made with.
  if (step.kind === 'band' && step.top !== null && isLetThrough(step.width, hierarchy)) {
    const banded = bandHierarchy(column, step.width, step.top);
    const own = levelOf(banded, step);
    if (own > 0) return { hierarchy: banded, level: own };
  }
  throw misfit(['plan-step-unknown', { column: name }]);
}

/** Bands no finer than those that the configuration asks for. */
function isLetThrough(width: number, { levels, least }: Hierarchy): boolean {
  const finest = levels[least]!.step;
  return least === 0 || (finest.kind === 'band' && width % finest.width === 0);
}

function levelOf({ levels }: Hierarchy, step: Step): number {
  return levels.findIndex((level) => isDeepStrictEqual(level.step, step));
}

/**
 * A plan that coarsens what nobody coarsens here would be believed and not followed.
 * @param written names of the columns that levels are chosen for
 * @throws HealthriskError E-PLAN-MISFIT
 */
export function requireFollowed(
  fates: ReadonlyMap<string, ColumnFate>,
  drops: readonly Drop[],
  written: readonly string[],
): void {
  for (const { column, write } of fates.values()) {
    const isKept = write !== undefined && write.kind !== 'as-is';
    if (!isKept || written.includes(column) || drops.some((drop) => drop.column === column))
      continue;
    throw misfit(['plan-step-idle', { column }]);
  }
}

function misfit(problem: Problem): HealthriskError {
  return new HealthriskError('E-PLAN-MISFIT', { problem });
}
