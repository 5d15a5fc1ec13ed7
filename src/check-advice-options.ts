import { z } from 'zod';
import { requireShape } from './assess/require-shape.ts';
import { KEY_FATES } from './model/plan.ts';
import { GOALS, LOSS_IDS } from './model/treatment.ts';
import { treatmentPlan } from './saved/treatment-record-schema.ts';
import type { AdviceOptions } from './treat/advice/options.ts';

const named = z.string();
const called = z.custom((value) => typeof value === 'function');

const options = z.strictObject({
  goal: z.enum(GOALS).optional(),
  suppression: z.number().min(0).max(1).optional(),
  drop: z.array(named).optional(),
  key: z.enum(KEY_FATES).optional(),
  plan: treatmentPlan.optional(),
  hierarchies: z
    .map(named, z.strictObject({ lines: z.array(z.array(named)), file: named }))
    .optional(),
  loss: z.enum(LOSS_IDS).optional(),
  plansMax: z.int().min(1).optional(),
  isOver: called.optional(),
  onProgress: called.optional(),
} satisfies Record<keyof AdviceOptions, z.ZodType>);

/**
 * Refuses options that ask for something else than their author meant: 2 is no share, and meant as percent
 * it would let all records go.
 * @throws HealthriskError E-USAGE
 */
export function checkAdviceOptions(asked: Partial<AdviceOptions>): void {
  requireShape(options, asked);
}
