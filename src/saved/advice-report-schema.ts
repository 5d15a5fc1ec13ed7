import { z } from 'zod';
import type { AdviceReport } from '../model/advice-report.ts';
import { PERSON_UNITS } from '../model/assessment.ts';
import { CHANNELS, SHAPES } from '../model/pack.ts';
import { appliedPack } from './assessment-schema.ts';
import { datasetMembers, run } from './dataset-schema.ts';
import type { Members } from './members.ts';
import { judged, treatmentMembers } from './treatments-schema.ts';

/**
 * The JSON of an advice (schema/advice.schema.json is made from it). Keys of later versions are
 * allowed; values of known keys are checked.
 */
export const adviceReportSchema = z.object({
  schema: z.literal('healthrisk.advice/v1'),
  ...treatmentMembers,
  channel: z.enum([...CHANNELS, 'all']),
  shape: z.enum(SHAPES),
  unit: z.enum(PERSON_UNITS),
  dataset: z.object(datasetMembers satisfies Members<AdviceReport['dataset']>),
  packs: z.array(appliedPack),
  before: judged,
  run,
} satisfies Members<AdviceReport>) satisfies z.ZodType<AdviceReport>;
