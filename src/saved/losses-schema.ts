import { z } from 'zod';
import type { LossId } from '../model/treatment.ts';
import type { Members } from './members.ts';

/** What a treatment loses, by every measure. */
export const losses = z.object({
  loss: z.number(),
  'non-uniform-entropy': z.number(),
  discernibility: z.number(),
} satisfies Members<Record<LossId, number>>);
