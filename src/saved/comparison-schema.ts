import { z } from 'zod';
import { SEMANTICS } from '../model/column.ts';
import {
  type ColumnChange,
  type ComparedColumn,
  type ComparedDataset,
  type ComparedFinding,
  type ComparedValue,
  type ComparedVerdict,
  type Comparison,
  type FindingChange,
  type MetricChange,
  type PackChange,
  REGRESSIONS,
  type Regression,
  TENDENCIES,
  type VerdictChange,
} from '../model/comparison.ts';
import { OUTCOMES } from '../model/finding.ts';
import { METRIC_IDS, METRIC_UNITS, NOT_EVALUABLE_REASONS } from '../model/metric.ts';
import { CHANNELS, EFFECTS, GROUNDS } from '../model/pack.ts';
import { ROLES } from '../model/role.ts';
import { QUALITIES, VERDICTS } from '../model/verdict.ts';
import { sha256 } from './dataset-schema.ts';
import { count, day, type Members, text } from './members.ts';
import { metricParams } from './metric-schema.ts';

const tendency = z.enum(TENDENCIES);
const verdict = z.object({
  verdict: z.enum(VERDICTS),
  grounds: z.array(z.enum(GROUNDS)),
} satisfies Members<ComparedVerdict>);
const quality = z.enum(QUALITIES);

const dataset = z.object({
  name: text,
  sha256,
  rows: count,
  persons: count.nullable(),
  members: count,
  asOf: day,
} satisfies Members<ComparedDataset>);

const value = z
  .object({
    value: z.number().nullable(),
    infinite: z.literal(true).exactOptional(),
    reason: z.enum(NOT_EVALUABLE_REASONS).exactOptional(),
  } satisfies Members<ComparedValue>)
  .nullable();

const finding = z
  .object({
    outcome: z.enum(OUTCOMES),
    effect: z.enum(EFFECTS).nullable(),
    grounds: z.enum(GROUNDS).nullable(),
  } satisfies Members<ComparedFinding>)
  .nullable();

const column = z
  .object({
    roles: z.array(z.enum(ROLES)),
    semantic: z.enum(SEMANTICS).nullable(),
  } satisfies Members<ComparedColumn>)
  .nullable();

const pack = z.object({ version: text, sha256 }).nullable();

/** The JSON of a comparison (schema/diff.schema.json is made from it). */
export const comparisonSchema = z.object({
  schema: z.literal('healthrisk.diff/v1'),
  before: dataset,
  after: dataset,
  verdicts: z.array(
    z.object({
      channel: z.enum(CHANNELS),
      before: verdict,
      after: verdict,
      tendency,
    } satisfies Members<VerdictChange>),
  ),
  quality: z
    .object({ before: quality, after: quality, tendency } satisfies Members<
      NonNullable<Comparison['quality']>
    >)
    .nullable(),
  packs: z.array(z.object({ id: text, before: pack, after: pack } satisfies Members<PackChange>)),
  columns: z.array(
    z.object({ name: text, before: column, after: column } satisfies Members<ColumnChange>),
  ),
  metrics: z.array(
    z.object({
      id: z.enum(METRIC_IDS),
      of: text.exactOptional(),
      params: metricParams.exactOptional(),
      unit: z.enum(METRIC_UNITS),
      before: value,
      after: value,
      tendency,
    } satisfies Members<MetricChange>),
  ),
  findings: z.array(
    z.object({
      pack: text,
      id: text,
      of: text.nullable(),
      before: finding,
      after: finding,
      tendency,
    } satisfies Members<FindingChange>),
  ),
  regressions: z.array(
    z.object({
      kind: z.enum(REGRESSIONS),
      id: text,
      of: text.nullable(),
    } satisfies Members<Regression>),
  ),
} satisfies Members<Comparison>) satisfies z.ZodType<Comparison>;
