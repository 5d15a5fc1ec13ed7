import { z } from 'zod';
import { ASSUMPTION_IDS, type Assessment } from '../model/assessment.ts';
import { type Column, SEMANTICS } from '../model/column.ts';
import type { ChannelEffect, Finding } from '../model/finding.ts';
import { METRIC_IDS, type MetricParams, type MetricValue } from '../model/metric.ts';
import { type Bilingual, CHANNELS, type Channel, type Source } from '../model/pack.ts';
import { ROLES } from '../model/role.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';

/** A schema for every key of T: the compiler notices a key that was forgotten or has another type. */
type Members<T> = { [Key in keyof T]-?: z.ZodType<T[Key]> };

const text = z.string();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const effect = z.enum(['restrict', 'refuse']).nullable();
const grounds = z.enum(['conditions', 'undetermined']);
const verdict = z.enum(VERDICTS);
const params = z.record(text, z.union([text, z.number(), z.boolean(), z.null()]));

const bilingual = z.object({ en: text, fr: text } satisfies Members<Bilingual>);

const column = z.object({
  name: text,
  roles: z.array(z.enum(ROLES)),
  roleFrom: z.enum(['declared', 'descriptor', 'detected', 'assumed']),
  semantic: z.enum(SEMANTICS).nullable(),
  type: z.enum(['integer', 'decimal', 'date', 'text']).nullable(),
  granularity: z.enum(['day', 'month', 'year']).nullable(),
  distinct: count.exactOptional(),
  missing: count.exactOptional(),
  evidence: share.exactOptional(),
  vouched: z.boolean().exactOptional(),
} satisfies Members<Column>);

const metricParams = z.object({
  k: count.exactOptional(),
  l: count.exactOptional(),
  level: text.exactOptional(),
  harmless: count.exactOptional(),
  without: z.literal('assumed').exactOptional(),
} satisfies Members<MetricParams>);

const metricBase = {
  id: z.enum(METRIC_IDS),
  of: text.exactOptional(),
  params: metricParams.exactOptional(),
  absentValues: z.literal(true).exactOptional(),
  classesLeftOut: count.exactOptional(),
  unit: z.enum([
    'rows',
    'persons',
    'classes',
    'values',
    'share-of-rows',
    'share-of-pairs-of-rows',
    'share-of-persons',
    'share-of-person-tuple-pairs',
    'probability',
    'ratio',
    'nats',
  ]),
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
    reason: z.enum(['no-quasi-identifier', 'no-present-value', 'no-harmful-value']),
  } satisfies Members<MetricValue>),
]);

const source = z.object({
  title: text,
  section: text.exactOptional(),
  date: text.exactOptional(),
  url: text.exactOptional(),
  binding: z.enum(['law', 'guidance', 'contract', 'practice', 'house']),
  appliesFrom: date.exactOptional(),
  certainty: text,
} satisfies Members<Source>);

const channelEffect = z.object({
  effect,
  grounds: grounds.nullable(),
} satisfies Members<ChannelEffect>);

const finding = z.object({
  id: text,
  pack: text,
  kind: z.enum(['threshold', 'identifier', 'rare-value', 'core']),
  outcome: z.enum(['pass', 'fail', 'not-evaluable']),
  effect,
  grounds: grounds.nullable(),
  channels: z.object({
    open: channelEffect,
    api: channelEffect,
    'secure-space': channelEffect,
  } satisfies Members<Record<Channel, ChannelEffect>>),
  metric: z.enum(METRIC_IDS).nullable(),
  of: text.nullable(),
  observed: z.number().nullable(),
  infinite: z.literal(true).exactOptional(),
  op: z.enum(['>=', '<=', '>', '<']).nullable(),
  threshold: z.number().nullable(),
  params,
  title: bilingual,
  advice: bilingual,
  source,
  line: z.int().min(1),
} satisfies Members<Finding>);

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
  quality: z.enum(['nominative', 'pseudonymised', 'anonymised']),
  shape: z.enum(['microdata']),
  dataset: z.object({
    name: text,
    bytes: count,
    sha256,
    format: text,
    encoding: text,
    delimiter: text,
    rows: count,
    persons: count,
    columns: z.array(column),
  } satisfies Members<Assessment['dataset']>),
  packs: z.array(
    z.object({
      id: text,
      version: text,
      sha256,
      from: z.enum(['default', 'named', 'added']),
    } satisfies Members<Assessment['packs'][number]>),
  ),
  policy: z.object({
    missing: z.enum(['category', 'refuse']),
    unit: z.enum(['row', 'subject', 'subject-private']),
    engine: text,
    engineReason: text,
    asOf: date,
    settings: z.array(
      z.object({
        name: text,
        value: text,
        from: z.enum(['flag', 'config', 'default']),
      } satisfies Members<Assessment['policy']['settings'][number]>),
    ),
  } satisfies Members<Assessment['policy']>),
  metrics: z.array(metric),
  classSizes,
  classSizesRecord: classSizes.nullable(),
  findings: z.array(finding),
  assumptions: z.array(
    z.object({
      id: z.enum(ASSUMPTION_IDS),
      of: text.nullable(),
      params,
    } satisfies Members<Assessment['assumptions'][number]>),
  ),
  run: z.object({
    version: text,
    node: text,
    command: text,
    startedAt: text,
    elapsedMs: z.number().min(0),
  } satisfies Members<Assessment['run']>),
} satisfies Members<Assessment>) satisfies z.ZodType<Assessment>;
