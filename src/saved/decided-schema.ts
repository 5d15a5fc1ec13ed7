import { z } from 'zod';
import { type DecidedAgain, LAPSABLE, type Lapsed, type NeededMetric } from '../model/decided.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, type Channel, GROUNDS } from '../model/pack.ts';
import { QUALITIES, VERDICTS, type Verdict } from '../model/verdict.ts';
import { sha256 } from './dataset-schema.ts';
import { type Members, text } from './members.ts';
import { metricParams } from './metric-schema.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const verdict = z.enum(VERDICTS);

/** Where a decision comes from that was made without the data. */
export const decided = z.object({
  from: sha256,
  before: z.object({
    verdict,
    grounds: z.array(z.enum(GROUNDS)),
    channel: z.enum([...CHANNELS, 'all']),
    verdicts: z.object({
      open: verdict,
      api: verdict,
      'secure-space': verdict,
    } satisfies Members<Record<Channel, Verdict>>),
    quality: z.enum(QUALITIES),
    asOf: date,
  } satisfies Members<DecidedAgain['before']>),
  lapsed: z.array(
    z.object({ what: z.enum(LAPSABLE), by: text, expires: date } satisfies Members<Lapsed>),
  ),
  needed: z.array(
    z.object({
      id: z.enum(METRIC_IDS),
      of: text.exactOptional(),
      params: metricParams.exactOptional(),
    } satisfies Members<NeededMetric>),
  ),
} satisfies Members<DecidedAgain>);
