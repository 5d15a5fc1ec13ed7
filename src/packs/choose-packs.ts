import { fileURLToPath } from 'node:url';
import type { AppliedPack } from '../model/assessment.ts';
import type { RulePack, Shape } from '../model/pack.ts';
import { loadCorePack, loadPacks } from './load.ts';
import { selectPacks } from './select.ts';

/** Folder of the packs that ship with healthrisk. */
export const BUILT_IN_PACKS = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Packs that are loaded, of which the shape of the data decides which apply. */
export interface LoadedPacks {
  /** Everything that may apply. */
  candidates: readonly RulePack[];
  /** Checks of the tool itself. */
  core: RulePack;
  /** Those that apply to such data, and how the assessment names them. */
  forShape: (shape: Shape) => { packs: RulePack[]; applied: AppliedPack[] };
}

/**
 * Loads the named packs, and `open-data`, which applies too where they do not suffice.
 * @throws HealthriskError E-PACK-*
 */
export async function choosePacks(names: readonly string[]): Promise<LoadedPacks> {
  const options = { builtInDirectory: BUILT_IN_PACKS };
  const named = await loadPacks(names, options);
  const [openData] = await loadPacks(['open-data'], options);
  const forShape = (shape: Shape) => {
    const selected = selectPacks(named, openData!, shape);
    return {
      packs: selected.map(({ pack }) => pack),
      applied: selected.map(({ pack: { id, version, sha256 }, from }) => {
        return { id, version, sha256, from };
      }),
    };
  };
  // Packs that contradict each other are said before the data are read.
  forShape('microdata');
  return { candidates: [...named, openData!], core: await loadCorePack(options), forShape };
}
