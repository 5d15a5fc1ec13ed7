import { fileURLToPath } from 'node:url';
import type { AppliedPack } from '../model/assessment.ts';
import type { RulePack, Shape } from '../model/pack.ts';
import type { Requirement } from '../model/requirement.ts';
import { loadCorePack, loadPacks } from './load.ts';
import { refuseLooser, requiredPack } from './required.ts';
import { type SelectedPack, selectPacks } from './select.ts';

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

/** What to do with a requirement that a pack surpasses: say so, or leave it to the pack. */
export type Surpassed = 'refuse' | 'keep';

/**
 * Loads the named packs, and `open-data`, which applies too where they do not suffice.
 * @param requirements what is asked for beside the packs
 * @param surpassed for a decision made again: packs may have become stricter than what was asked for
 * @throws HealthriskError E-PACK-*, E-USAGE
 */
export async function choosePacks(
  names: readonly string[],
  requirements: readonly Requirement[] = [],
  surpassed: Surpassed = 'refuse',
): Promise<LoadedPacks> {
  const options = { builtInDirectory: BUILT_IN_PACKS };
  const named = await loadPacks(names, options);
  const [openData] = await loadPacks(['open-data'], options);
  const required = requiredPack(requirements);
  const forShape = (shape: Shape) => {
    const selected = selectPacks(named, openData!, shape);
    if (surpassed === 'refuse') {
      refuseLooser(
        requirements,
        selected.map(({ pack }) => pack),
      );
    }
    const all: (SelectedPack | { pack: RulePack; from: 'required' })[] = [...selected];
    if (required !== null) all.push({ pack: required, from: 'required' });
    return {
      packs: all.map(({ pack }) => pack),
      applied: all.map(({ pack: { id, version, sha256 }, from }) => {
        return { id, version, sha256, from };
      }),
    };
  };
  // Packs that contradict each other, or what is asked for beside them, are said before the data are read.
  forShape('microdata');
  return { candidates: [...named, openData!], core: await loadCorePack(options), forShape };
}
