import type { Column } from '../../model/column.ts';
import type { Finding } from '../../model/finding.ts';
import type { Drop, DropReason } from '../../model/treatment.ts';
import type { Judged } from './judged.ts';
import type { AdviceOptions } from './options.ts';

/** Checks of the tool itself that leaving the column out settles. */
const CORE_REASONS: Readonly<Record<string, DropReason>> = {
  'free-text': 'free-text',
  'strategic-column': 'strategic',
  'ignored-singles-out': 'ignored-singles-out',
  'unassessed-column': 'unassessed',
  'assumed-column': 'assumed',
};

/**
 * Columns that no coarsening mends. A column that nobody assessed may as well be declared; until then
 * only leaving it out makes the table fit.
 * @param asked what somebody wants to leave out, and what becomes of a released key of the persons
 */
export function dropsOf(
  { facts, findings }: Judged,
  { drop, key, goal }: Pick<AdviceOptions, 'drop' | 'key' | 'goal'>,
): Drop[] {
  return facts.columns.flatMap((column): Drop[] => {
    const because = reasonOf(column, findings, drop, goal);
    const isReplaced = because === 'subject-key' && key === 'random' && facts.unit === 'subject';
    return because === null || isReplaced ? [] : [{ column: column.name, because }];
  });
}

function reasonOf(
  { name, roles }: Column,
  findings: readonly Finding[],
  asked: readonly string[],
  goal: AdviceOptions['goal'],
): DropReason | null {
  if (asked.includes(name)) return 'asked';
  if (roles.includes('subject')) return 'subject-key';
  if (roles.includes('direct-identifier')) return 'direct-identifier';
  const own = findings.filter(({ of, outcome }) => of === name && outcome !== 'pass');
  if (own.some((one) => one.kind === 'forbidden' && keepsFrom(goal, one))) return 'forbidden';
  for (const { pack, id } of own) {
    const because = pack === 'core' ? CORE_REASONS[id] : undefined;
    if (because !== undefined) return because;
  }
  return null;
}

/** What is met by attested conditions, or only restricts where a restrict was asked for, may stay. */
function keepsFrom(goal: AdviceOptions['goal'], { effect }: Finding): boolean {
  return effect === 'refuse' || (effect === 'restrict' && goal === 'publish');
}
