import type { AdvisedPlan, CoarserColumn, JudgedInShort } from '../../model/advice-report.ts';
import type { Drop, LossId, QuickStep, Sizes } from '../../model/treatment.ts';
import type { Treatments } from '../../model/treatments.ts';
import { VERDICTS } from '../decided/key-order.ts';
import { FINDING } from '../finding-order.ts';
import { type EveryKey, order } from '../ordered.ts';

const STEP = order<Record<'kind' | 'unit' | 'years' | 'width' | 'top' | 'length' | 'level', null>>({
  kind: null,
  unit: null,
  years: null,
  width: null,
  top: null,
  length: null,
  level: null,
});

/** What an assessment says of a table, in short. */
export const JUDGED = order<JudgedInShort>({
  verdict: null,
  grounds: null,
  verdicts: VERDICTS,
  quality: null,
  k: null,
  findings: FINDING,
});

const SIZES: EveryKey<Sizes> = { k: null, uniqueShare: null };

/** What a search for treatments found. */
export const TREATMENTS: EveryKey<Treatments> = {
  goal: null,
  suppression: null,
  loss: null,
  plans: order<AdvisedPlan>({
    reachesGoal: null,
    drops: order<Drop>({ column: null, because: null }),
    coarser: order<CoarserColumn>({ column: null, level: null, step: STEP }),
    unchanged: null,
    suppressed: null,
    suppressedShare: null,
    losses: order<Record<LossId, number>>({
      loss: null,
      'non-uniform-entropy': null,
      discernibility: null,
    }),
    after: JUDGED,
  }),
  isProved: null,
  evaluated: null,
  quick: order<Treatments['quick']>({
    before: order<Sizes>(SIZES),
    steps: order<QuickStep>({ column: null, to: STEP, ...SIZES }),
  }),
};
