import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MOTWANI =
  'Motwani and Xu, Efficient algorithms for masking and finding quasi-identifiers, 2007';
const MISSING = 'each spelling of a missing value is a value of its own';

/** Metrics of single quasi-identifiers: which ones drive the risk. */
export const columnMetrics = {
  'opted-out-persons': {
    name: 'persons who objected',
    meaning: 'Persons in the data whose key is on the list of objections, or who did not consent.',
    formula: 'number of persons with such a key, or with a record whose consent is not given',
    unit: 'persons',
    source:
      'Regulation (EU) 2025/327, article 71 (right to opt out), put into a count by the house',
    missing: 'no consent in a cell is no consent',
    elsewhere: null,
  },
  'ages-above': {
    name: 'ages above a limit',
    meaning:
      'Different ages, or dates of birth, that tell persons above the limit apart. An open group (90+) is none.',
    formula: 'number of distinct present texts whose age on the as-of date is above params.age',
    unit: 'values',
    source: '45 CFR 164.514(b)(2)(i)(C): ages over 89 as one category of 90 or older',
    missing: 'a missing age tells nobody apart',
    elsewhere: null,
  },
  'units-below-population': {
    name: 'small geographic units',
    meaning: 'Different geographic units in the data that are known to have too few inhabitants.',
    formula:
      'number of distinct units of the column that are on the list of its pack, or have fewer inhabitants in the table beside it',
    unit: 'values',
    source: '45 CFR 164.514(b)(2)(i)(B): units of 20,000 or fewer people',
    missing: 'a missing place names none',
    elsewhere: null,
  },
  'postal-characters': {
    name: 'characters of postcodes',
    meaning: 'How many characters of a postcode the data keep.',
    formula: 'most letters and digits of a present text before the stars that stand for the rest',
    unit: 'characters',
    source: 'house definition: length of the longest postcode',
    missing: 'not counted',
    elsewhere: null,
  },
  'dates-within': {
    name: 'values with a date in them',
    meaning: 'How many values of a column that is no date hold one all the same.',
    formula: 'distinct present texts with a day or a month of a year in them',
    unit: 'values',
    source: 'house definition: a date beside another word is a date',
    missing: 'not counted',
    elsewhere: null,
  },
  'ages-within': {
    name: 'values with an age in them',
    meaning: 'How many values of a column that is no age tell one all the same, from 65 years on.',
    formula: 'distinct present texts with an age in years, so called, or a year of birth in them',
    unit: 'values',
    source: 'house definition: an age beside another word is an age',
    missing: 'not counted',
    elsewhere: null,
  },
  'postal-like': {
    name: 'values like postcodes',
    meaning:
      'How many values of a column that is no postcode by its name or nature have the form of one.',
    formula:
      'distinct present texts with five digits on their own, or the form of a British or Canadian postcode',
    unit: 'values',
    source: 'house definition: a name such as region does not make a postcode coarse',
    missing: 'not counted',
    elsewhere: null,
  },
  'places-unknown': {
    name: 'places of unknown size',
    meaning:
      'How many values of a column of départements, regions or countries are known as none of these.',
    formula:
      'distinct present texts on no list of such places, without the form of a code, longer than two characters',
    unit: 'values',
    source: 'house definition: what is on no list may be a city',
    missing: 'not counted',
    elsewhere: null,
  },
  'count-min': {
    name: 'smallest count',
    meaning: 'The smallest count of a table of counts that is not zero and not masked.',
    formula: 'minimum of the present counts above zero',
    unit: 'persons',
    source: 'definition; thresholds: CASD, Règles de confidentialité, 5.23',
    missing: 'masked and missing cells are not counted',
    elsewhere: null,
  },
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
