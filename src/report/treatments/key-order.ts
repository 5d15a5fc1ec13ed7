import type { AdviceReport, LargerBudgets, UnmetDemand } from '../../model/advice-report.ts';
import { APPLIED_PACK, DATASET, RUN } from '../key-order.ts';
import { type KeyOrder, order } from '../ordered.ts';
import { JUDGED, TREATMENTS } from './found-order.ts';

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
  plans: TREATMENTS.plans,
  isProved: null,
  evaluated: null,
  quick: TREATMENTS.quick,
  isPlanned: null,
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
