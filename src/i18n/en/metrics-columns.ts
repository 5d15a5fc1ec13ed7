import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MOTWANI =
  'Motwani and Xu, Efficient algorithms for masking and finding quasi-identifiers, 2007';
const MISSING = 'each spelling of a missing value is a value of its own';

/** Metrics of single quasi-identifiers: which ones drive the risk. */
export const columnMetrics = {
  distinct: {
    name: 'distinct values',
    meaning: 'Different spellings in the column.',
    formula: 'number of distinct texts',
    unit: 'values',
    source: 'definition',
    missing: MISSING,
    elsewhere: null,
  },
  distinction: {
    name: 'distinction',
    meaning: 'Distinct values of the column per row: 1 means that every row has its own.',
    formula: 'distinct / rows',
    unit: 'share of rows, 0 to 1',
    source: `${MOTWANI} (alpha-distinct)`,
    missing: MISSING,
    elsewhere: null,
  },
  separation: {
    name: 'separation',
    meaning: 'Share of pairs of rows that the column tells apart.',
    formula: '1 - sum over values of n(n-1) / (N(N-1)), exact also beyond 2^53',
    unit: 'share of pairs of rows, 0 to 1',
    source: `${MOTWANI} (alpha-separate)`,
    missing: MISSING,
    elsewhere: null,
  },
  'k-without': {
    name: 'k without the column',
    meaning: 'What k becomes when this quasi-identifier alone is left out.',
    formula: 'k over the other quasi-identifiers (k-record, where the subject key is private)',
    unit: 'persons',
    source: 'house definition: k-anonymity with one quasi-identifier left out',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-share-without': {
    name: 'share of unique persons without the column',
    meaning:
      'What the share of unique persons becomes when this quasi-identifier alone is left out.',
    formula: 'unique-share over the other quasi-identifiers',
    unit: 'share of persons, 0 to 1',
    source: 'house definition: sample uniqueness with one quasi-identifier left out',
    missing: MISSING,
    elsewhere: null,
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
