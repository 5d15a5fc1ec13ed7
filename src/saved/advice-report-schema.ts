import { z } from 'zod';
import type {
  AdviceReport,
  AdvisedPlan,
  CoarserColumn,
  JudgedInShort,
  LargerBudgets,
  UnmetDemand,
} from '../model/advice-report.ts';
import { PERSON_UNITS } from '../model/assessment.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, OPERATORS, SHAPES } from '../model/pack.ts';
import {
  DROP_REASONS,
  type Drop,
  GOALS,
  LOSS_IDS,
  type QuickStep,
  type Sizes,
} from '../model/treatment.ts';
import { QUALITIES } from '../model/verdict.ts';
import { appliedPack, finding, grounds, verdict } from './assessment-schema.ts';
import { datasetMembers, run } from './dataset-schema.ts';
import { losses } from './losses-schema.ts';
import { count, type Members, share, text } from './members.ts';
import { stepSchema as step } from './step-schema.ts';

const judged = z.object({
  verdict,
  grounds: z.array(grounds),
  verdicts: z.object({ open: verdict, api: verdict, 'secure-space': verdict }),
  quality: z.enum(QUALITIES),
  k: z.number().nullable(),
  findings: z.array(finding),
} satisfies Members<JudgedInShort>);

const plan = z.object({
  reachesGoal: z.boolean(),
  drops: z.array(z.object({ column: text, because: z.enum(DROP_REASONS) } satisfies Members<Drop>)),
  coarser: z.array(z.object({ column: text, level: count, step } satisfies Members<CoarserColumn>)),
  unchanged: z.array(text),
  suppressed: count,
  suppressedShare: share,
  losses,
  after: judged,
} satisfies Members<AdvisedPlan>);

const unmet = z.object({
  metric: z.enum(METRIC_IDS),
  op: z.enum(OPERATORS),
  threshold: z.number(),
  params: z.object({ l: count.exactOptional(), k: count.exactOptional() }),
  of: text.nullable(),
  records: count.nullable(),
  share: share.nullable(),
} satisfies Members<UnmetDemand>);

const larger = z.object({
  tried: z.array(share),
  found: z.object({ suppression: share, suppressed: count }).nullable(),
} satisfies Members<LargerBudgets>);

const sizes = { k: count, uniqueShare: share } satisfies Members<Sizes>;

/**
 * The JSON of an advice (schema/advice.schema.json is made from it). Keys of later versions are
 * allowed; values of known keys are checked.
 */
export const adviceReportSchema = z.object({
  schema: z.literal('healthrisk.advice/v1'),
  goal: z.enum(GOALS),
  channel: z.enum([...CHANNELS, 'all']),
  suppression: share,
  loss: z.enum(LOSS_IDS),
  shape: z.enum(SHAPES),
  unit: z.enum(PERSON_UNITS),
  dataset: z.object(datasetMembers satisfies Members<AdviceReport['dataset']>),
  packs: z.array(appliedPack),
  before: judged,
  plans: z.array(plan),
  isProved: z.boolean(),
  evaluated: count,
  quick: z.object({
    before: z.object(sizes),
    steps: z.array(z.object({ ...sizes, column: text, to: step } satisfies Members<QuickStep>)),
  }),
  lacking: z.object({ records: count, demands: z.array(unmet), larger }).nullable(),
  run,
} satisfies Members<AdviceReport>) satisfies z.ZodType<AdviceReport>;
