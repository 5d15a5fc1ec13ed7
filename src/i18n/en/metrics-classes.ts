import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MISSING = 'each spelling of a missing quasi-identifier is a category of its own';
const PROSECUTOR =
  'El Emam, Guide to the De-Identification of Personal Health Information, CRC Press 2013, ch. 16';

/** Metrics of equivalence classes: who can be singled out. */
export const classMetrics = {
  rows: {
    name: 'rows',
    meaning: 'Records of the table, header and wholly empty lines not counted.',
    formula: 'number of records',
    unit: 'rows',
    source: 'definition',
    missing: 'none: a record counts whatever its cells hold',
    elsewhere: null,
  },
  persons: {
    name: 'persons',
    meaning: 'Different persons behind the rows: different keys of the subject column, else rows.',
    formula: 'number of distinct subject keys; without a subject column, number of rows',
    unit: 'persons',
    source: 'definition',
    missing: 'all rows without a key count together as one person',
    elsewhere: 'most tools count rows, also where one person has several',
  },
  classes: {
    name: 'equivalence classes',
    meaning: 'Groups of persons whom the quasi-identifiers cannot tell apart.',
    formula:
      'number of different quasi-identifier tuples (of whole histories, where the subject key is released)',
    unit: 'classes',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2',
    missing: MISSING,
    elsewhere: null,
  },
  k: {
    name: 'k (smallest class)',
    meaning: 'Persons in the smallest equivalence class: everybody hides among at least k persons.',
    formula: 'min over classes of the persons in the class',
    unit: 'persons',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2',
    missing: MISSING,
    elsewhere:
      'pyCANON drops records with a missing quasi-identifier before it counts, so that they vanish from k; sdcMicro lets a missing value match every value; PETWorks counts the present cells of every column, so that a missing value elsewhere lowers its k',
  },
  'k-record': {
    name: 'k of single records',
    meaning: 'The least number of different persons who share one quasi-identifier tuple.',
    formula: 'min over tuples of the distinct persons who have the tuple in some row',
    unit: 'persons',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2, counted in persons',
    missing: MISSING,
    elsewhere:
      'tools that count rows give more wherever a person has the same tuple in several rows',
  },
  'class-size-mean': {
    name: 'mean class size',
    meaning: 'Persons per equivalence class, on average.',
    formula: 'persons / classes',
    unit: 'persons per class',
    source: 'LeFevre, DeWitt and Ramakrishnan, Mondrian, ICDE 2006',
    missing: MISSING,
    elsewhere: 'C_avg of pyCANON divides this number by k once more',
  },
  'class-size-max': {
    name: 'largest class',
    meaning: 'Persons in the largest equivalence class.',
    formula: 'max over classes of the persons in the class',
    unit: 'persons',
    source: 'definition',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-count': {
    name: 'unique persons',
    meaning: 'Persons alone in their equivalence class (sample uniques).',
    formula: 'number of classes of size 1',
    unit: 'persons',
    source:
      'Skinner and Elliot, A measure of disclosure risk for microdata, JRSS B 64(4), 2002, section 2',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-share': {
    name: 'share of unique persons',
    meaning: 'Share of persons who are alone in their equivalence class.',
    formula: 'unique-count / persons',
    unit: 'share of persons, 0 to 1',
    source:
      'Skinner and Elliot, A measure of disclosure risk for microdata, JRSS B 64(4), 2002, section 2',
    missing: MISSING,
    elsewhere: 'uniqueness in the sample; estimates for the population are other numbers',
  },
  'share-below-k': {
    name: 'share of persons in classes below k',
    meaning: 'Share of persons whose equivalence class has fewer than k persons.',
    formula: 'sum of class sizes below k / persons; k is a parameter of the entry',
    unit: 'share of persons, 0 to 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      'ARX compares 1/size with a risk t: its summary with a strict inequality, its criterion with a tolerance of 1 %, so that t = 0.333 treats classes of 3 differently in each',
  },
  'prosecutor-risk-max': {
    name: 'highest prosecutor risk',
    meaning:
      'Highest probability that somebody who knows that a person is in the file, and knows all their quasi-identifiers, picks the right record.',
    formula: '1 / k (1 / k-record, where the subject key is private)',
    unit: 'probability, 0 to 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      'a threshold is compared as the class size its source publishes with it: 0.09 means k of at least 11, although 1/11 is greater than 0.09',
  },
  'prosecutor-risk-mean': {
    name: 'mean prosecutor risk',
    meaning: 'The same probability, averaged over persons.',
    formula: 'classes / sum of their sizes',
    unit: 'probability, 0 to 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      'pyCANON averages 1/size over classes instead of persons, which gives another number',
  },
  'expected-reidentifications': {
    name: 'expected re-identifications',
    meaning: 'Persons matched correctly, on average, when the prosecutor attacks everybody once.',
    formula: 'sum over persons of 1 / class size, which is the number of classes',
    unit: 'persons',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere: 'sdcMicro sums its individual risks; without weights that is the same number',
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
