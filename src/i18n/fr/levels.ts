import type { Catalogue } from '../catalogue.ts';

/** Levels of detail at which the diversity of a sensitive column is measured. */
export const levels: Catalogue['levels'] = {
  value: "valeur telle qu'écrite",
  'icd10-category': 'catégorie CIM-10',
  band: 'tranche de nombres',
};
