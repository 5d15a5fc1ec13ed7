import type { DecidedAgain, Lapsed, NeededMetric } from '../../model/decided.ts';
import type { Channel } from '../../model/pack.ts';
import type { Verdict } from '../../model/verdict.ts';
import { METRIC_PARAMS } from '../comparison/key-order.ts';
import { type KeyOrder, order } from '../ordered.ts';

/** The order of the verdicts by channel. */
export const VERDICTS = order<Record<Channel, Verdict>>({ open: null, api: null, 'secure-space': null });

/** The order of where a decision comes from. */
export const DECIDED_ORDER: KeyOrder = order<DecidedAgain>({
  from: null,
  before: order<DecidedAgain['before']>({
    verdict: null,
    grounds: null,
    channel: null,
    verdicts: VERDICTS,
    quality: null,
    asOf: null,
  }),
  lapsed: order<Lapsed>({ what: null, by: null, expires: null }),
  needed: order<NeededMetric>({ id: null, of: null, params: METRIC_PARAMS }),
});
