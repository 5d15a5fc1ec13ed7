import {
  type ClassSizes,
  classCount,
  classSizeMax,
  classSizeMean,
  kAnonymity,
  personCount,
  shareBelow,
} from '../metrics/k-anonymity.ts';
import {
  expectedReidentifications,
  prosecutorRiskMax,
  prosecutorRiskMean,
} from '../metrics/prosecutor-risk.ts';
import { uniqueCount, uniqueShare } from '../metrics/uniqueness.ts';
import type { Assessment } from '../model/assessment.ts';
import type { MetricId, MetricValue } from '../model/metric.ts';
import type { Contradiction } from './contradiction.ts';

/** Metrics that the class sizes give again, exactly. */
const FROM_SIZES: Partial<Record<MetricId, (sizes: ClassSizes, k: number) => number>> = {
  classes: classCount,
  'class-size-mean': classSizeMean,
  'class-size-max': classSizeMax,
  'unique-count': uniqueCount,
  'unique-share': uniqueShare,
  'share-below-k': shareBelow,
  'prosecutor-risk-max': prosecutorRiskMax,
  'prosecutor-risk-mean': prosecutorRiskMean,
  'expected-reidentifications': expectedReidentifications,
};

/** Where the class sizes, the metrics on them and the size of the table contradict each other. */
export function sizesContradict(assessment: Assessment): Contradiction | null {
  const { classSizes, classSizesRecord, dataset, metrics, policy } = assessment;
  for (const id of ['rows', 'persons'] as const) {
    const entry = metrics.find((each) => each.id === id);
    if ((entry?.value ?? null) !== dataset[id]) {
      return ['saved-count', { metric: id }];
    }
  }
  // Records that are groups have no persons, no classes, and no other unit.
  const isGroups = assessment.shape === 'aggregate';
  if (isGroups !== (policy.unit === 'group')) {
    return ['saved-unit-group', { path: 'policy.unit' }];
  }
  if (isGroups !== (dataset.persons === null)) {
    return ['saved-persons-null', { path: 'dataset.persons' }];
  }
  if (isGroups && (classSizes.length > 0 || classSizesRecord !== null)) {
    return ['saved-classes-of-groups', { path: 'classSizes' }];
  }
  if (classSizesRecord !== null && policy.unit !== 'subject') {
    return ['saved-record-sizes', { path: 'classSizesRecord' }];
  }
  for (const [path, sizes] of Object.entries({ classSizes, classSizesRecord })) {
    if (sizes?.some(([size], at) => at > 0 && size <= sizes[at - 1]![0])) {
      return ['saved-sizes-order', { path }];
    }
  }
  if (
    classSizes.length > 0 &&
    policy.unit !== 'subject-private' &&
    personCount(classSizes) !== dataset.persons
  ) {
    return ['saved-sizes-sum', { path: 'classSizes' }];
  }
  const wrong = metrics.find((entry) => !isFromSizes(entry, assessment));
  return wrong === undefined ? null : ['saved-metric', { metric: wrong.id }];
}

function isFromSizes({ id, params, value }: MetricValue, assessment: Assessment): boolean {
  // Of other columns than the quasi-identifiers no sizes are kept.
  if (params?.without !== undefined || params?.set !== undefined) return true;
  const { classSizes, classSizesRecord, policy } = assessment;
  const sizesOf = (): ClassSizes | null => {
    if (id === 'k') return policy.unit === 'subject-private' ? null : classSizes;
    if (id === 'k-record') return policy.unit === 'subject' ? (classSizesRecord ?? []) : classSizes;
    return id in FROM_SIZES ? classSizes : null;
  };
  const sizes = sizesOf();
  if (sizes === null) return true;
  const given = FROM_SIZES[id] ?? kAnonymity;
  return value === (sizes.length === 0 ? null : given(sizes, params?.k ?? 0));
}
