import type { Catalogue } from '../catalogue.ts';

/** Levels of detail at which the diversity of a sensitive column is measured. */
export const levels: Catalogue['levels'] = {
  value: 'value as written',
  'icd10-category': 'ICD-10 category',
  band: 'band of numbers',
};
