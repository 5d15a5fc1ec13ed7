/** Metric ids: kebab-case, the literature's words. Definitions and sources: docs/METRICS.md. */
export const METRIC_IDS = [
  'rows',
  'persons',
  'classes',
  'k',
  'k-record',
  'class-size-mean',
  'class-size-max',
  'unique-count',
  'unique-share',
  'share-below-k',
  'prosecutor-risk-max',
  'prosecutor-risk-mean',
  'expected-reidentifications',
  'l-distinct',
  'l-entropy',
  'l-recursive-c',
  'alpha',
  't-closeness',
  'beta-basic',
  'beta-enhanced',
  'delta-disclosure',
  'homogeneous-share',
  'value-persons-min',
  'opted-out-persons',
  'ages-above',
  'units-below-population',
  'postal-characters',
  'postal-like',
  'places-unknown',
  'dates-within',
  'ages-within',
  'count-min',
  'distinct',
  'distinction',
  'separation',
  'k-without',
  'unique-share-without',
] as const;

/** One of {@link METRIC_IDS}. */
export type MetricId = (typeof METRIC_IDS)[number];

/** Metrics that say whether somebody can be singled out by the quasi-identifiers. */
export const SINGLING_OUT_METRICS: readonly MetricId[] = [
  'k',
  'k-record',
  'unique-count',
  'unique-share',
  'share-below-k',
  'prosecutor-risk-max',
];

/** Metrics computed per sensitive column from the spread of its values within classes. */
export const DIVERSITY_METRICS: readonly MetricId[] = [
  'l-distinct',
  'l-entropy',
  'l-recursive-c',
  'alpha',
  't-closeness',
  'beta-basic',
  'beta-enhanced',
  'delta-disclosure',
  'homogeneous-share',
];

/** What a value counts or measures. `person-tuple-pairs` only where the subject is private. */
export const METRIC_UNITS = [
  'rows',
  'persons',
  'classes',
  'values',
  'characters',
  'share-of-rows',
  'share-of-pairs-of-rows',
  'share-of-persons',
  'share-of-person-tuple-pairs',
  'probability',
  'ratio',
  'nats',
] as const;

/** One of {@link METRIC_UNITS}. */
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Parameters that tell entries of one metric apart. Never holds a value of the data. */
export interface MetricParams {
  /** Threshold of `share-below-k`. */
  k?: number;
  /** l of recursive (c,l)-diversity. */
  l?: number;
  /** Level of detail of the sensitive column: `icd10-category` or `band`; absent: values as they are. */
  level?: string;
  /** Number of values declared harmless; present on the entry that criteria judge. */
  harmless?: number;
  /** Age of `ages-above`. */
  age?: number;
  /** Inhabitants of `units-below-population`. */
  population?: number;
  /** Named set of columns whose classes are meant; absent: the quasi-identifiers. */
  set?: string;
  /** `assumed`: computed without the quasi-identifiers that nobody declared or recognised. */
  without?: 'assumed';
}

/**
 * Why a metric has no value; `too-many-values`: there were too many distinct ones to be counted;
 * `no-such-column`: the data do not have the columns it is about; `not-a-number`: a value is none and
 * no token for a masked or missing one; `not-a-count`: likewise of a whole number of persons;
 * `unknown-unit`: a place is not in the table of inhabitants; `no-subject`: nobody says which persons are behind records.
 */
export const NOT_EVALUABLE_REASONS = [
  'no-quasi-identifier',
  'no-present-value',
  'no-harmful-value',
  'too-many-values',
  'no-such-column',
  'not-a-number',
  'not-a-count',
  'unknown-unit',
  'no-subject',
] as const;

/** One of {@link NOT_EVALUABLE_REASONS}. */
export type NotEvaluableReason = (typeof NOT_EVALUABLE_REASONS)[number];

/**
 * One measured number. A finite `value`; or null with `infinite: true`, which fails every maximum;
 * or null with `reason`: not evaluable. Never a bare null.
 */
export interface MetricValue {
  id: MetricId;
  /** Column the metric is about; absent for metrics of the whole table. */
  of?: string;
  params?: MetricParams;
  value: number | null;
  infinite?: true;
  reason?: NotEvaluableReason;
  /** delta-disclosure only: a value of the table is absent from some class (infinite by definition). */
  absentValues?: true;
  /** diversity only: classes in which nobody has a present value; they are left out. */
  classesLeftOut?: number;
  unit: MetricUnit;
}
