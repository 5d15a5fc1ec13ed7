import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { LoadedPlan } from './read.ts';

/**
 * Runs something with a plan that was read from a file: where the plan does not fit, the error tells the
 * place in it.
 * @throws HealthriskError
 */
export async function placed<T>(loaded: LoadedPlan | undefined, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof HealthriskError) || loaded === undefined) throw error;
    const { code, problem, location } = error;
    if (code !== 'E-PLAN-MISFIT' || location !== undefined) throw error;
    throw new HealthriskError(code, { problem, location: loaded.locate(pathOf(problem), 'key') });
  }
}

function pathOf([id, given]: HealthriskError['problem']): string[] {
  if (id === 'plan-other-channel') return ['channel'];
  if (id === 'plan-other-packs') return ['packs'];
  return given !== undefined && 'column' in given && typeof given.column === 'string'
    ? ['columns', given.column]
    : ['columns'];
}
