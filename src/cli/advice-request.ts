import type { AdviceReport } from '../model/advice-report.ts';
import type { Declarations } from '../model/declaration.ts';
import type { KeyFate } from '../model/plan.ts';
import type { AdviceOptions } from '../treat/advice/options.ts';
import { givenHierarchies } from './given-hierarchies.ts';
import type { Io } from './io.ts';
import type { KnownTable } from './table-request.ts';
import { type TreatingOptions, timeBudget, USUAL_SECONDS } from './treating-options.ts';

/** What becomes of a released key of the persons: it goes where the channel does not let it be. */
export function keyFate(
  { key }: Pick<TreatingOptions, 'key'>,
  channel: Declarations['channel'],
): KeyFate {
  return key ?? (channel === 'secure-space' ? 'random' : 'drop');
}

/**
 * What is looked for, as the search takes it.
 * @throws HealthriskError E-USAGE, E-CONFIG-HIERARCHY where a hierarchy cannot be used
 */
export async function adviceOptions(
  known: Pick<KnownTable, 'config' | 'declared'>,
  options: TreatingOptions,
  io: Pick<Io, 'progress'>,
): Promise<Partial<AdviceOptions>> {
  const { goal, suppression, drop, loss, time = USUAL_SECONDS } = options;
  return {
    ...{ goal, loss, key: keyFate(options, known.declared.channel) },
    hierarchies: await givenHierarchies(known, options.hierarchy ?? []),
    ...(suppression === undefined ? {} : { suppression }),
    ...(drop === undefined ? {} : { drop }),
    isOver: timeBudget(time, () => performance.now()),
    onProgress: ({ evaluated }) => io.progress.searched(evaluated),
  };
}

/** The files that a run reads: none of them may be written over. */
export function filesNeeded(
  { data, files }: Pick<KnownTable, 'data' | 'files'>,
  { hierarchy = [] }: Pick<TreatingOptions, 'hierarchy'>,
): string[] {
  return [...data, ...files, ...hierarchy.map(({ path }) => path)];
}

/** How many treatments reach the goal; they come first. */
export function reaching({ plans }: Pick<AdviceReport, 'plans'>): number {
  return plans.filter(({ reachesGoal }) => reachesGoal).length;
}
