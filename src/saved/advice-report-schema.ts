import { z } from 'zod';
import type { AdviceReport, LargerBudgets, UnmetDemand } from '../model/advice-report.ts';
import { PERSON_UNITS } from '../model/assessment.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, OPERATORS, SHAPES } from '../model/pack.ts';
import { appliedPack } from './assessment-schema.ts';
import { datasetMembers, run } from './dataset-schema.ts';
import { count, type Members, share, text } from './members.ts';
import { judged, treatmentMembers } from './treatments-schema.ts';

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

const { goal, suppression, loss, plans, isProved, evaluated, quick } = treatmentMembers;

/**
 * The JSON of an advice (schema/advice.schema.json is made from it). Keys of later versions are
 * allowed; values of known keys are checked.
 */
export const adviceReportSchema = z.object({
  schema: z.literal('healthrisk.advice/v1'),
  goal,
  channel: z.enum([...CHANNELS, 'all']),
  suppression,
  loss,
  shape: z.enum(SHAPES),
  unit: z.enum(PERSON_UNITS),
  dataset: z.object(datasetMembers satisfies Members<AdviceReport['dataset']>),
  packs: z.array(appliedPack),
  before: judged,
  ...{ plans, isProved, evaluated, quick },
  isPlanned: z.boolean(),
  lacking: z.object({ records: count, demands: z.array(unmet), larger }).nullable(),
  run,
} satisfies Members<AdviceReport>) satisfies z.ZodType<AdviceReport>;
