import type { Assessment } from '../../src/model/assessment.ts';
import type { AdvisedPlan, Treatments } from '../../src/model/treatments.ts';
import { finding, SAMPLES } from './sample.ts';

const PUBLISH: AdvisedPlan['after'] = {
  verdict: 'publish',
  grounds: [],
  verdicts: { open: 'publish', api: 'publish', 'secure-space': 'publish' },
  quality: 'anonymised',
  k: 12,
  findings: [],
};

const BEST: AdvisedPlan = {
  reachesGoal: true,
  drops: [
    { column: 'email', because: 'direct-identifier' },
    { column: 'bed', because: 'unassessed' },
    { column: 'note', because: 'unassessed' },
  ],
  coarser: [
    { column: 'age', level: 3, step: { kind: 'band', width: 20, top: 160 } },
    { column: 'diagnosis', level: 2, step: { kind: 'icd10', unit: 'chapter' } },
  ],
  unchanged: ['sex', 'ward'],
  suppressed: 7,
  suppressedShare: 7 / 5003,
  losses: { loss: 0.4321, 'non-uniform-entropy': 0.3987, discernibility: 987_654 },
  after: PUBLISH,
};

/** What a search found on the table of the sample that is refused. */
export const FOUND: Treatments = {
  goal: 'publish',
  suppression: 0.02,
  loss: 'loss',
  plans: [
    BEST,
    {
      ...BEST,
      drops: [...BEST.drops, { column: 'age', because: 'nothing-left' }],
      coarser: BEST.coarser.slice(1),
      suppressed: 3,
      suppressedShare: 3 / 5003,
      losses: { loss: 0.5678, 'non-uniform-entropy': 0.5123, discernibility: 876_543 },
      after: { ...PUBLISH, k: 19 },
    },
  ],
  isProved: true,
  evaluated: 64,
  quick: {
    before: { k: 2, uniqueShare: 0.2345 },
    steps: [{ column: 'age', to: { kind: 'years', years: 5 }, k: 3, uniqueShare: 0.1234 }],
  },
};

/** The sample that is refused, with what would change that. */
export function advised(more: Partial<Treatments> = {}): Assessment {
  return { ...SAMPLES.refused(), treatments: { ...FOUND, ...more } };
}

/** The best that a search found where no treatment is enough: a criterion is left, and a small class. */
export const NOT_ENOUGH: AdvisedPlan = {
  ...BEST,
  reachesGoal: false,
  after: {
    ...PUBLISH,
    verdict: 'restrict',
    grounds: ['conditions'],
    verdicts: { open: 'restrict', api: 'restrict', 'secure-space': 'restrict' },
    quality: 'pseudonymised',
    k: 4,
    findings: [
      finding('fail', 'restrict', {
        id: 'rare-sensitive-value',
        kind: 'rare-value',
        of: 'diagnosis',
        metric: 'value-persons-min',
        observed: 4,
        op: '>=',
        threshold: 11,
      }),
    ],
  },
};
