import type { tightening as en, Tightening } from '../en/tightening.ts';
import { type Translation, tell } from '../told.ts';
import { fr } from './words.ts';

/** What a criterion must be beside the one that it replaces. */
const NEEDED: Translation<Tightening> = {
  'kept-key': ({ key, wanted }) =>
    `${key} doit rester ${wanted}, comme dans le référentiel qu'il étend`,
  'kept-parameter': ({ name, wanted }) =>
    `le paramètre ${name} doit rester ${wanted}, comme dans le référentiel qu'il étend`,
  kept: ({ wanted }) =>
    wanted === null
      ? "la clé doit rester absente, comme dans le référentiel qu'il étend"
      : `la valeur doit rester ${wanted}, comme dans le référentiel qu'il étend`,
  'at-least': ({ limit }) => `la valeur doit être au moins ${limit}`,
  'at-most': ({ limit }) => `la valeur doit être au plus ${limit}`,
  'all-named': () => "il faut nommer tout ce que nomme le référentiel qu'il étend",
  'no-unit-beyond': () =>
    "il faut une table qui ne nomme aucune unité de plus que le référentiel qu'il étend",
  'not-finer': ({ than }) => `la valeur ne doit pas être plus fine que ${than}`,
  'k-at-least': ({ least }) => `k doit être donné et valoir au moins ${least}`,
  'k-left-out': () => "k doit être absent, comme dans le référentiel qu'il étend",
  effect: ({ channel, effect }) => `sur ${channel}, l'effet doit être ${effect}`,
  'only-if': () => "la valeur doit rester celle du référentiel qu'il étend, ou être absente",
  'met-by': () => "il faut exiger tout ce qu'exige le référentiel qu'il étend",
  'applies-later': () => "il ne doit pas s'appliquer plus tard",
};

/** Criteria that are looser than those that they replace. */
export const tightening: Translation<typeof en> = {
  'criterion-loosened': ({ criterion, pack, needed }) => ({
    message: fr`${criterion} de ${pack} ne peut être que durci : ${tell<Tightening>(NEEDED, needed)}`,
  }),
};
