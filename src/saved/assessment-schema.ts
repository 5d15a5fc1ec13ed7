import { z } from 'zod';
import {
  ASSUMPTION_IDS,
  type Assessment,
  ENGINE_REASONS,
  PERSON_UNITS,
} from '../model/assessment.ts';
import { MISSING_POLICIES } from '../model/declaration.ts';
import type { JudgedEntry } from '../model/facts.ts';
import {
  METRIC_IDS,
  METRIC_UNITS,
  type MetricValue,
  NOT_EVALUABLE_REASONS,
} from '../model/metric.ts';
import { CHANNELS, type Channel, SHAPES } from '../model/pack.ts';
import { QUALITIES, type Verdict } from '../model/verdict.ts';
import { advice } from './advice-schema.ts';
import { column } from './column-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { context } from './context-schema.ts';
import { datasetMembers, run, sha256 } from './dataset-schema.ts';
import { decided } from './decided-schema.ts';
import { finding, grounds, verdict } from './finding-schema.ts';
import { count, day, type Members, text } from './members.ts';
import { metricParams } from './metric-schema.ts';
import { treatments } from './treatments-schema.ts';
import { appliedWaiver } from './waiver-schema.ts';

const assumptionParams = z.record(text, z.union([text, z.number(), z.boolean(), z.null()]));

const metricBase = {
  id: z.enum(METRIC_IDS),
  of: text.exactOptional(),
  params: metricParams.exactOptional(),
  absentValues: z.literal(true).exactOptional(),
  classesLeftOut: count.exactOptional(),
  unit: z.enum(METRIC_UNITS),
};
const absent = z.never().exactOptional();

/** A finite value; or null that is infinite, or that has a reason. Never a bare null. */
const metric = z.union([
  z.object({
    ...metricBase,
    value: z.number(),
    infinite: absent,
    reason: absent,
  } satisfies Members<MetricValue>),
  z.object({
    ...metricBase,
    value: z.null(),
    infinite: z.literal(true),
    reason: absent,
  } satisfies Members<MetricValue>),
  z.object({
    ...metricBase,
    value: z.null(),
    infinite: absent,
    reason: z.enum(NOT_EVALUABLE_REASONS),
  } satisfies Members<MetricValue>),
]);

/** A pack that was applied. */
export const appliedPack = z.object({
  id: text,
  version: text,
  sha256,
  from: z.enum(['default', 'named', 'added', 'required']),
} satisfies Members<Assessment['packs'][number]>);

const classSizes = z.array(z.tuple([z.int().min(1), z.int().min(1)]));

/**
 * The JSON of an assessment (schema/assessment.schema.json is made from it). Keys of later versions
 * are allowed and kept; values of known keys are checked.
 */
export const assessmentSchema = z.object({
  schema: z.literal('healthrisk.assessment/v1'),
  verdict,
  grounds: z.array(grounds),
  channel: z.enum([...CHANNELS, 'all']),
  verdicts: z.object({
    open: verdict,
    api: verdict,
    'secure-space': verdict,
  } satisfies Members<Record<Channel, Verdict>>),
  quality: z.enum(QUALITIES),
  shape: z.enum(SHAPES),
  dataset: z.object({
    ...datasetMembers,
    persons: count.nullable(),
    columns: z.array(column),
  } satisfies Members<Assessment['dataset']>),
  packs: z.array(appliedPack),
  policy: z.object({
    missing: z.enum(MISSING_POLICIES),
    unit: z.enum(PERSON_UNITS),
    engine: text,
    engineReason: z.enum(ENGINE_REASONS),
    asOf: day,
    settings: z.array(
      z.object({
        name: text,
        value: text,
        from: z.enum(['flag', 'config', 'default']),
      } satisfies Members<Assessment['policy']['settings'][number]>),
    ),
  } satisfies Members<Assessment['policy']>),
  context,
  metrics: z.array(metric),
  judged: z.array(
    z.object({
      of: text,
      level: text.nullable(),
      harmless: count.nullable(),
      values: count,
      harmfulValues: count,
    } satisfies Members<JudgedEntry>),
  ),
  classSizes,
  classSizesRecord: classSizes.nullable(),
  findings: z.array(finding),
  waivers: z.array(appliedWaiver),
  assumptions: z.array(
    z.object({
      id: z.enum(ASSUMPTION_IDS),
      of: text.nullable(),
      params: assumptionParams,
    } satisfies Members<Assessment['assumptions'][number]>),
  ),
  advice,
  treatments: treatments.exactOptional(),
  baseline: comparisonSchema.exactOptional(),
  decided: decided.exactOptional(),
  run,
} satisfies Members<Assessment>) satisfies z.ZodType<Assessment>;
