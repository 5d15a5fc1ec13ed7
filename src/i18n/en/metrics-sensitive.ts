import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MACHANAVAJJHALA =
  'Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam, l-diversity, ACM TKDD 1(1), 2007';
const MISSING =
  'computed over present values; classes without any are left out and counted; with missingMeans: none, absence is one more harmless value; a declared token that is none of the usual ones is read both as missing and as a value, and the worse number counts';

/** Metrics of sensitive columns: what can be learnt about a person in a class. */
export const sensitiveMetrics = {
  'l-distinct': {
    name: 'distinct l',
    meaning:
      'The least number of different sensitive values in a class; 1 where all share a harmful one.',
    formula:
      'min over classes of the smaller of: different sets of values held by persons, different values; 1 where some n_v = n',
    unit: 'values',
    source: `${MACHANAVAJJHALA}, section 4`,
    missing: MISSING,
    elsewhere: 'sdcMicro counts a missing value as one more value wherever another is present',
  },
  'l-entropy': {
    name: 'entropy l',
    meaning:
      'The effective number of equally frequent sensitive values in the least diverse class.',
    formula:
      'min over classes of exp(-sum p ln p), over sets of values and over the n_v, whichever is less; 1 where some n_v = n',
    unit: 'values (not truncated)',
    source: `${MACHANAVAJJHALA}, definition 4.1`,
    missing: MISSING,
    elsewhere:
      'pyCANON truncates to an integer and says 2 for three equally frequent values, by a rounding error; openmed gives H in bits, not exp(H); ARX offers a corrected (Grassberger) estimate',
  },
  'l-recursive-c': {
    name: 'recursive (c,l), as the least c',
    meaning:
      'The table is (c,l)-diverse for every c greater than this number; infinite where no c will do.',
    formula:
      'max over classes of r_1 / (r_l + ... + r_m), counts sorted in descending order, over sets of values and over the n_v, whichever is greater; l is a parameter of the entry',
    unit: 'ratio',
    source: `${MACHANAVAJJHALA}, definition 4.2`,
    missing: MISSING,
    elsewhere:
      'pyCANON sorts ascending and returns other numbers, some of them too favourable; sdcMicro fixes c and reports l',
  },
  alpha: {
    name: 'alpha',
    meaning: 'The largest share of the persons of a class who hold one and the same harmful value.',
    formula: 'max over classes and harmful values of n_v / n',
    unit: 'probability, 0 to 1',
    source: 'Wong, Li, Fu and Wang, (alpha, k)-anonymity, KDD 2006, section 2',
    missing: MISSING,
    elsewhere: 'tools that count rows divide rows with the value by rows of the class',
  },
  't-closeness': {
    name: 't-closeness',
    meaning: 'How far the sensitive values of a class are, at most, from those of the whole table.',
    formula:
      'max over classes of the earth mover distance between p and q, p and q being the n_v divided by their sum in the class and in the table; equal distance (half the sum of |p - q|) for categories, rank distance (1/(m-1) times the sum of |cumulated p - cumulated q|) where the column was declared ordered',
    unit: 'distance, 0 to 1',
    source: 'Li, Li and Venkatasubramanian, t-closeness, ICDE 2007, section 4',
    missing: MISSING,
    elsewhere:
      'pyCANON takes the rank distance for every numeric column, also for coded diagnoses; ARX takes the distribution of the table from the data before treatment; a distance scaled to the range of numbers is another one',
  },
  'beta-basic': {
    name: 'basic beta-likeness',
    meaning:
      'The largest relative gain of a value that is more frequent in a class than in the table.',
    formula: 'max over classes and values with p > q of (p - q) / q',
    unit: 'ratio',
    source:
      'Cao and Karras, Publishing microdata with a robust privacy guarantee, PVLDB 5(11), 2012, definition 2',
    missing: MISSING,
    elsewhere: null,
  },
  'beta-enhanced': {
    name: 'enhanced beta-likeness',
    meaning:
      'Basic beta, if every gain is also at most -ln q; infinite otherwise: no beta bounds it.',
    formula: 'beta-basic if (p - q) / q <= -ln q for every value with a gain, else infinite',
    unit: 'ratio',
    source:
      'Cao and Karras, Publishing microdata with a robust privacy guarantee, PVLDB 5(11), 2012, definition 3',
    missing: MISSING,
    elsewhere: 'pyCANON returns the largest min(beta, -ln q), a bound that no class need attain',
  },
  'delta-disclosure': {
    name: 'delta-disclosure',
    meaning:
      'The largest difference, on a logarithmic scale, between a value in a class and in the table.',
    formula:
      'max over classes and the values present in them of |ln(p / q)|; a value of the table that a class lacks makes the definition infinite: the entry then says absentValues, and a criterion on it fails',
    unit: 'nats (natural logarithm)',
    source: 'Brickell and Shmatikov, The cost of privacy, KDD 2008, definition 1',
    missing: MISSING,
    elsewhere:
      'ARX takes the logarithm to base 2, a factor of 1.4427; ARX and pyCANON leave absent values out without saying so',
  },
  'homogeneous-share': {
    name: 'share of persons in homogeneous classes',
    meaning:
      'Share of persons in classes where one harmful value is held by all, persons alone in their class included.',
    formula: 'sum of the sizes of classes with some harmful n_v = n / persons',
    unit: 'share of persons, 0 to 1',
    source: `${MACHANAVAJJHALA}, section 3.1 (homogeneity attack)`,
    missing: MISSING,
    elsewhere: null,
  },
  'value-persons-min': {
    name: 'persons behind the rarest value',
    meaning:
      'Persons who hold the rarest value of a sensitive or ignored column, in the whole table. Of an ignored column at most 65,536 values are counted; one with more has no number and fails as one that singles out.',
    formula: 'min over present values, as written, of the distinct persons who hold it in some row',
    unit: 'persons',
    source:
      'house definition, after the minimum of 11 persons per published cell in French practice',
    missing:
      'missing values of a sensitive column are not values here; of an ignored one each spelling is',
    elsewhere: null,
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
