import type { unitTables as en } from '../en/unit-tables.ts';
import type { Translation } from '../told.ts';
import { fault } from './files.ts';
import { fr, plural } from './words.ts';

/** Tables of inhabitants that a rule pack names. */
export const unitTables: Translation<typeof en> = {
  'table-outside': () => ({
    message: 'table attendue dans le dossier du référentiel, ce chemin en sort',
    hint: 'placez la table à côté du référentiel, et nommez-la sans .. et sans barre oblique au début',
  }),
  'table-unreadable': (given) => ({
    message: fr`impossible de lire la table d'habitants : ${fault(given)}`,
  }),
  'table-header': () => ({
    message: 'en-tête unit,population (ou unit;population) attendu, un autre trouvé',
  }),
  'table-ragged': ({ found }) => ({
    message: `2 champs attendus, ${found} ${plural(found, 'trouvé', 'trouvés')}`,
  }),
  'table-unit-length': ({ prefix }) => ({
    message: `unité de ${prefix} ${plural(prefix, 'caractère', 'caractères')} attendue, comme le dit prefix, celle-ci a une autre longueur`,
  }),
  'table-unit-twice': ({ line }) => ({
    message: `chaque unité est attendue une seule fois, celle-ci figure déjà à la ligne ${line}`,
  }),
  'table-population': () => ({
    message: "nombre entier d'habitants attendu, autre chose trouvé",
  }),
  'table-empty': () => ({ message: 'au moins une unité attendue, aucune trouvée' }),
};
