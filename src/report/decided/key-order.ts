import type {
  DecidedAgain,
  DecidedOne,
  Decisions,
  Lapsed,
  NeededMetric,
} from '../../model/decided.ts';
import type { Channel } from '../../model/pack.ts';
import type { Verdict } from '../../model/verdict.ts';
import { METRIC_PARAMS } from '../comparison/key-order.ts';
import { type KeyOrder, order } from '../ordered.ts';

/** The order of the verdicts by channel. */
export const VERDICTS = order<Record<Channel, Verdict>>({
  open: null,
  api: null,
  'secure-space': null,
});

const LAPSED = order<Lapsed>({ what: null, by: null, expires: null, criterion: null });
const NEEDED = order<NeededMetric>({ id: null, of: null, params: METRIC_PARAMS });

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
  withdraw: null,
  lapsed: LAPSED,
  needed: NEEDED,
});

const DECISION = order<DecidedOne['before']>({ verdict: null, grounds: null });

/** The order of several decisions. */
export const DECISIONS_ORDER: KeyOrder = order<Decisions>({
  schema: null,
  asOf: null,
  daysPast: null,
  decisions: order<DecidedOne>({
    file: null,
    dataset: null,
    channel: null,
    before: DECISION,
    after: DECISION,
    withdraw: null,
    lapsed: LAPSED,
    needed: NEEDED,
  }),
});
