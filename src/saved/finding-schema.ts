import { z } from 'zod';
import { SEMANTICS } from '../model/column.ts';
import { BASES, CONDITIONS, PURPOSES } from '../model/context.ts';
import {
  EVIDENCE_SUBJECTS,
  FINDING_REASONS,
  type Finding,
  type FindingParams,
  NOTHING_TO_JUDGE,
  OUTCOMES,
} from '../model/finding.ts';
import { METRIC_IDS } from '../model/metric.ts';
import {
  BINDINGS,
  type Bilingual,
  CHANNELS,
  DATE_UNITS,
  EFFECTS,
  GROUNDS,
  OPERATORS,
  PACK_KINDS,
  SHAPES,
  type Source,
} from '../model/pack.ts';
import { QUALITIES, VERDICTS } from '../model/verdict.ts';
import { demand } from './demand-schema.ts';
import { count, day, type Members, share, text } from './members.ts';
import { channelEffects, findingWaiver } from './waiver-schema.ts';

const effect = z.enum(EFFECTS).nullable();
/** Why a table may be shared under conditions, or is to be held. */
export const grounds = z.enum(GROUNDS);
/** What is decided. */
export const verdict = z.enum(VERDICTS);

const bilingual = z.object({ en: text, fr: text } satisfies Members<Bilingual>);

const name = z.union([text, bilingual]);

const source = z.object({
  title: name,
  section: name.exactOptional(),
  date: text.exactOptional(),
  url: text.exactOptional(),
  binding: z.enum(BINDINGS),
  appliesFrom: day.exactOptional(),
  certainty: bilingual,
} satisfies Members<Source>);

const findingParams = z.object({
  k: count.exactOptional(),
  observedK: count.nullable().exactOptional(),
  l: count.exactOptional(),
  level: text.exactOptional(),
  harmless: count.exactOptional(),
  absentValues: z.literal(true).exactOptional(),
  withoutAssumed: z.number().nullable().exactOptional(),
  reason: z.enum(FINDING_REASONS).exactOptional(),
  values: count.exactOptional(),
  needed: count.exactOptional(),
  nothingToJudge: z.enum(NOTHING_TO_JUDGE).exactOptional(),
  sort: z.enum(['clear', 'pseudonym']).exactOptional(),
  semantic: z.enum(SEMANTICS).exactOptional(),
  evidence: share.exactOptional(),
  columns: z.array(text).exactOptional(),
  keys: z.array(text).exactOptional(),
  shape: z.enum(SHAPES).exactOptional(),
  about: z.enum(EVIDENCE_SUBJECTS).exactOptional(),
  channels: z.array(z.enum(CHANNELS)).exactOptional(),
  granularity: z.enum(DATE_UNITS).exactOptional(),
  met: z.array(z.enum(CONDITIONS)).exactOptional(),
  lacking: z.array(z.enum(CONDITIONS)).exactOptional(),
  basis: z.enum(BASES).exactOptional(),
  purposes: z.array(z.enum(PURPOSES)).exactOptional(),
  declaredQuality: z.enum(QUALITIES).exactOptional(),
  notYetApplicable: z.literal(true).exactOptional(),
} satisfies Members<FindingParams>);

/** What a criterion found. */
export const finding = z.object({
  id: text,
  pack: text,
  kind: z.enum([...PACK_KINDS, 'core']),
  outcome: z.enum(OUTCOMES),
  effect,
  grounds: grounds.nullable(),
  channels: channelEffects,
  metric: z.enum(METRIC_IDS).nullable(),
  of: text.nullable(),
  observed: z.number().nullable(),
  infinite: z.literal(true).exactOptional(),
  op: z.enum(OPERATORS).nullable(),
  threshold: z.number().nullable(),
  demand: demand.exactOptional(),
  params: findingParams,
  waiver: findingWaiver.exactOptional(),
  title: bilingual,
  advice: bilingual,
  source,
  file: text.exactOptional(),
  line: z.int().min(1),
} satisfies Members<Finding>);
