import { z } from 'zod';
import { ADVICE_IDS, type Advice, type AdviceParams, METADATA } from '../model/advice.ts';
import { count, type Members, text } from './members.ts';

/** What would make the publication better. */
export const advice = z.array(
  z.object({
    id: z.enum(ADVICE_IDS),
    params: z.object({
      metadata: z.array(z.enum(METADATA)).exactOptional(),
      periods: z.array(text).exactOptional(),
      columns: z.array(text).exactOptional(),
      missing: count.exactOptional(),
      expected: count.exactOptional(),
      files: count.exactOptional(),
      records: count.exactOptional(),
    } satisfies Members<AdviceParams>),
  } satisfies Members<Advice>),
);
