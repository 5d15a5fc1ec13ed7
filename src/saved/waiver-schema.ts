import { z } from 'zod';
import type { ChannelEffect, FindingWaiver } from '../model/finding.ts';
import { type Channel, EFFECTS, GROUNDS } from '../model/pack.ts';
import type { AppliedWaiver } from '../model/waiver.ts';
import { count, day, type Members, text } from './members.ts';

const channelEffect = z.object({
  effect: z.enum(EFFECTS).nullable(),
  grounds: z.enum(GROUNDS).nullable(),
} satisfies Members<ChannelEffect>);

/** What a finding does on every channel. */
export const channelEffects = z.object({
  open: channelEffect,
  api: channelEffect,
  'secure-space': channelEffect,
} satisfies Members<Record<Channel, ChannelEffect>>);

/** Who lowered a finding. */
export const findingWaiver = z.object({
  approver: text,
  reason: text,
  expires: day,
  worst: z.number().nullable(),
  outcome: z.enum(['fail', 'not-evaluable']),
  from: channelEffects,
} satisfies Members<FindingWaiver>);

/** A waiver for the dataset, and what became of it. */
export const appliedWaiver = z.object({
  criterion: text,
  dataset: text,
  columns: z.array(text).exactOptional(),
  reason: text,
  approver: text,
  expires: day,
  worst: z.number().exactOptional(),
  lowered: count,
  worse: count,
  unmeasured: count,
} satisfies Members<AppliedWaiver>);
