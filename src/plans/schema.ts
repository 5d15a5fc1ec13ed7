import { z } from 'zod';
import { asMessage } from '../errors/problem.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS } from '../model/pack.ts';
import { DROP_REASONS, GOALS } from '../model/treatment.ts';
import { stepSchema } from '../saved/step-schema.ts';

const words = z.string().regex(/\S/, asMessage('is-empty'));

const fate = z
  .strictObject({
    drop: z.enum(DROP_REASONS).exactOptional().describe('The column is left out, and why.'),
    write: stepSchema.exactOptional().describe('What is made of its values.'),
  })
  .describe('What becomes of the column: drop, or write.')
  .refine(({ drop, write }) => (drop === undefined) !== (write === undefined), {
    error: asMessage('plan-drop-or-write'),
  });

/** The whole of a file of a plan. */
export const planSchema = z
  .strictObject({
    schema: z.literal('healthrisk.plan/v1'),
    goal: z.enum(GOALS).describe('The verdict that the plan promises, or a better one.'),
    channel: z.enum([...CHANNELS, 'all']),
    packs: z.array(words).min(1).describe('Ids of the rule packs under which it was found.'),
    require: z
      .partialRecord(z.enum(METRIC_IDS), z.number().nonnegative())
      .exactOptional()
      .describe('Thresholds that were asked for beside the packs.'),
    suppression: z.number().min(0).max(1).describe('Share of the records that may be left out.'),
    columns: z.record(z.string(), fate).describe('Every column of the data, by name.'),
  })
  .describe('A treatment, as healthrisk advise saves it and healthrisk anonymise applies it.');

/** A plan as its file has it. */
export type WrittenPlan = z.infer<typeof planSchema>;
