import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.js';

const DATA = join(process.env.HEALTHRISK_SHARED ?? join(ROOT, '../shared'), 'data');

/** The quasi-identifiers of adult.csv, each with a hierarchy in a file beside it. */
export const ADULT_QUASI = [
  'sex',
  'age',
  'race',
  'marital-status',
  'education',
  'native-country',
  'workclass',
  'occupation',
];

export const hierarchyFile = (name) => `adult_hierarchy_${name}.csv`;
export const adultPath = (file) => join(DATA, file);
export const readAdult = (file) => readFileSync(adultPath(file), 'utf8');
export const hasAdult = () => existsSync(adultPath('adult.csv'));
