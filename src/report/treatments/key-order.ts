import type {
  AdviceReport,
  AdvisedPlan,
  CoarserColumn,
  JudgedInShort,
  LargerBudgets,
  UnmetDemand,
} from '../../model/advice-report.ts';
import type { Drop, LossId, QuickStep, Sizes } from '../../model/treatment.ts';
import { VERDICTS } from '../decided/key-order.ts';
import { APPLIED_PACK, DATASET, FINDING, RUN } from '../key-order.ts';
import { type EveryKey, type KeyOrder, order } from '../ordered.ts';

const STEP = order<Record<'kind' | 'unit' | 'years' | 'width' | 'top' | 'length' | 'level', null>>({
  kind: null,
  unit: null,
  years: null,
  width: null,
  top: null,
  length: null,
  level: null,
});

const JUDGED = order<JudgedInShort>({
  verdict: null,
  grounds: null,
  verdicts: VERDICTS,
  quality: null,
  k: null,
  findings: FINDING,
});

const SIZES: EveryKey<Sizes> = { k: null, uniqueShare: null };

/** The order of the model. */
export const ADVICE_ORDER: KeyOrder = order<AdviceReport>({
  schema: null,
  goal: null,
  channel: null,
  suppression: null,
  loss: null,
  shape: null,
  unit: null,
  dataset: order<AdviceReport['dataset']>(DATASET),
  packs: APPLIED_PACK,
  before: JUDGED,
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
  quick: order<AdviceReport['quick']>({
    before: order<Sizes>(SIZES),
    steps: order<QuickStep>({ column: null, to: STEP, ...SIZES }),
  }),
  lacking: order<NonNullable<AdviceReport['lacking']>>({
    records: null,
    demands: order<UnmetDemand>({
      metric: null,
      op: null,
      threshold: null,
      params: null,
      of: null,
      records: null,
      share: null,
    }),
    larger: order<LargerBudgets>({
      tried: null,
      found: order<NonNullable<LargerBudgets['found']>>({ suppression: null, suppressed: null }),
    }),
  }),
  run: RUN,
});
