import { z } from 'zod';
import {
  type DecidedAgain,
  type DecidedOne,
  type Decisions,
  LAPSABLE,
  type Lapsed,
  type NeededMetric,
} from '../model/decided.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, type Channel, GROUNDS } from '../model/pack.ts';
import { QUALITIES, VERDICTS, type Verdict } from '../model/verdict.ts';
import { sha256 } from './dataset-schema.ts';
import { count, day, type Members, text } from './members.ts';
import { metricParams } from './metric-schema.ts';

const verdict = z.enum(VERDICTS);

const lapsed = z.array(
  z.object({
    what: z.enum(LAPSABLE),
    by: text,
    expires: day,
    criterion: text.exactOptional(),
  } satisfies Members<Lapsed>),
);

const needed = z.array(
  z.object({
    id: z.enum(METRIC_IDS),
    of: text.exactOptional(),
    params: metricParams.exactOptional(),
  } satisfies Members<NeededMetric>),
);

const grounds = z.array(z.enum(GROUNDS));
const channel = z.enum([...CHANNELS, 'all']);

/** Where a decision comes from that was made without the data. */
export const decided = z.object({
  from: sha256,
  before: z.object({
    verdict,
    grounds,
    channel,
    verdicts: z.object({
      open: verdict,
      api: verdict,
      'secure-space': verdict,
    } satisfies Members<Record<Channel, Verdict>>),
    quality: z.enum(QUALITIES),
    asOf: day,
  } satisfies Members<DecidedAgain['before']>),
  withdraw: z.boolean(),
  lapsed,
  needed,
} satisfies Members<DecidedAgain>);

const decision = z.object({ verdict, grounds } satisfies Members<DecidedOne['before']>);

/** The JSON of several decisions (schema/decisions.schema.json is made from it). */
export const decisionsSchema = z.object({
  schema: z.literal('healthrisk.decisions/v1'),
  asOf: day,
  daysPast: count.exactOptional(),
  decisions: z.array(
    z.object({
      file: text,
      dataset: text,
      channel,
      before: decision,
      after: decision,
      withdraw: z.boolean(),
      lapsed,
      needed,
    } satisfies Members<DecidedOne>),
  ),
} satisfies Members<Decisions>) satisfies z.ZodType<Decisions>;
