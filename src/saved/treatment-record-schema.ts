import { z } from 'zod';
import { DELIMITERS, ENCODINGS } from '../model/csv.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, type Channel } from '../model/pack.ts';
import type { TreatmentPlan } from '../model/plan.ts';
import type { Requirement } from '../model/requirement.ts';
import { DROP_REASONS, GOALS } from '../model/treatment.ts';
import {
  type JudgedDataset,
  RELEASE_FORMATS,
  type TreatedColumn,
  type TreatmentRecord,
  type WrittenForm,
} from '../model/treatment-record.ts';
import { QUALITIES, type Verdict } from '../model/verdict.ts';
import { appliedPack } from './assessment-schema.ts';
import { run, sha256 } from './dataset-schema.ts';
import { grounds, verdict } from './finding-schema.ts';
import { losses } from './losses-schema.ts';
import { count, type Members, share, text } from './members.ts';
import { stepSchema as step } from './step-schema.ts';

const absent = z.never().exactOptional();

/** A column is left out, or written; never both, never neither. */
const fate = z.union([
  z.object({ column: text, drop: z.enum(DROP_REASONS), write: absent }),
  z.object({ column: text, write: step, drop: absent }),
]);

/** A treatment as it is applied. */
export const treatmentPlan = z.object({
  schema: z.literal('healthrisk.plan/v1'),
  goal: z.enum(GOALS),
  channel: z.enum([...CHANNELS, 'all']),
  packs: z.array(text),
  require: z.array(
    z.object({ metric: z.enum(METRIC_IDS), threshold: z.number() } satisfies Members<Requirement>),
  ),
  suppression: share,
  columns: z.array(fate),
} satisfies Members<TreatmentPlan>);

const judgedDataset = z.object({
  name: text,
  bytes: count,
  sha256,
  rows: count,
  verdict,
  grounds: z.array(grounds),
  verdicts: z.object({
    open: verdict,
    api: verdict,
    'secure-space': verdict,
  } satisfies Members<Record<Channel, Verdict>>),
  quality: z.enum(QUALITIES),
  k: count.nullable(),
} satisfies Members<JudgedDataset>);

const written = z.object({
  format: z.enum(RELEASE_FORMATS),
  text: z.object({ encoding: z.enum(ENCODINGS), delimiter: z.enum(DELIMITERS) }).nullable(),
  order: z.literal('released-texts'),
  formulas: z.array(text),
} satisfies Members<WrittenForm>);

const treatedColumn = z.object({
  column: text,
  step,
  distinctBefore: count,
  distinctAfter: count,
} satisfies Members<TreatedColumn>);

/**
 * The JSON of the record beside a release (schema/treatment.schema.json is made from it). Keys of later
 * versions are allowed; values of known keys are checked.
 */
export const treatmentRecordSchema = z.object({
  schema: z.literal('healthrisk.treatment/v1'),
  plan: treatmentPlan,
  packs: z.array(appliedPack),
  source: judgedDataset,
  output: judgedDataset,
  written,
  columns: z.array(treatedColumn),
  suppressed: count,
  suppressedShare: share,
  losses,
  isProved: z.boolean().nullable(),
  run,
} satisfies Members<TreatmentRecord>) satisfies z.ZodType<TreatmentRecord>;
