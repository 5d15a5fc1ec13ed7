import type { Column } from '../model/column.ts';
import {
  type Attested,
  CONDITIONS,
  type ConditionId,
  type Context,
  PERMITTED_PURPOSES,
  type Purpose,
} from '../model/context.ts';
import type { OnlyIf, RulePack } from '../model/pack.ts';

/** What was attested still holds on that day. */
export function holds({ expires }: Attested, asOf: string): boolean {
  return expires === null || expires >= asOf;
}

/**
 * The conditions that hold on a day. Data that everybody gets meet none: what binds users binds
 * nobody then.
 */
export function conditionsMet(
  { attested, purpose, recipient }: Context,
  asOf: string,
): ConditionId[] {
  if (recipient === 'public') return [];
  const met = new Set(attested.filter((one) => holds(one, asOf)).map(({ condition }) => condition));
  const permitted: readonly Purpose[] = PERMITTED_PURPOSES;
  if (purpose !== null && holds(purpose, asOf) && purpose.uses.length > 0) {
    if (purpose.uses.every((use) => permitted.includes(use))) met.add('permitted-purpose');
    else met.delete('permitted-purpose');
  }
  return CONDITIONS.filter((condition) => met.has(condition));
}

/** What circumstances are read from: declarations, or the facts made from them. */
export interface Circumstanced {
  columns: readonly Pick<Column, 'severity'>[];
  context: Context;
}

/**
 * The packs without criteria that do not apply: what these demand must neither be measured nor count
 * as the largest k that somebody asks for.
 */
export function packsAsked(packs: readonly RulePack[], given: Circumstanced): RulePack[] {
  return packs.map((pack) => ({
    ...pack,
    criteria: pack.criteria.filter(({ onlyIf }) => appliesIn(onlyIf, given)),
  }));
}

/** Whether a criterion applies in the circumstances. */
export function appliesIn(
  onlyIf: OnlyIf | undefined,
  { columns, context }: Circumstanced,
): boolean {
  if (onlyIf === undefined) return true;
  const { severity, categories, invasion } = onlyIf;
  if (severity !== undefined && !columns.some((column) => column.severity === severity)) {
    return false;
  }
  if (categories !== undefined && !context.categories.some((one) => categories.includes(one))) {
    return false;
  }
  return invasion === undefined || (context.invasion ?? 'high') === invasion;
}
