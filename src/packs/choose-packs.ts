import { fileURLToPath } from 'node:url';
import type { AppliedPack } from '../model/assessment.ts';
import type { RulePack } from '../model/pack.ts';
import { loadCorePack, loadPacks } from './load.ts';
import { selectPacks } from './select.ts';

/** Folder of the packs that ship with healthrisk. */
export const BUILT_IN_PACKS = fileURLToPath(new URL('../../rules/', import.meta.url));

/** The packs of a run. */
export interface ChosenPacks {
  packs: RulePack[];
  /** Checks of the tool itself. */
  core: RulePack;
  /** As the assessment names them. */
  applied: AppliedPack[];
}

/**
 * Loads the named packs, and `open-data` where they do not suffice.
 * @throws HealthriskError E-PACK-*
 */
export async function choosePacks(names: readonly string[]): Promise<ChosenPacks> {
  const options = { builtInDirectory: BUILT_IN_PACKS };
  const named = await loadPacks(names, options);
  const [openData] = await loadPacks(['open-data'], options);
  const selected = selectPacks(named, openData!, 'microdata');
  return {
    packs: selected.map(({ pack }) => pack),
    core: await loadCorePack(options),
    applied: selected.map(({ pack: { id, version, sha256 }, from }) => {
      return { id, version, sha256, from };
    }),
  };
}
