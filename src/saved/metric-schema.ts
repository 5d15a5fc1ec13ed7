import { z } from 'zod';
import type { MetricParams } from '../model/metric.ts';
import { count, type Members, text } from './members.ts';

/** Parameters that tell entries of one metric apart. */
export const metricParams = z.object({
  k: count.exactOptional(),
  l: count.exactOptional(),
  level: text.exactOptional(),
  harmless: count.exactOptional(),
  age: count.exactOptional(),
  population: count.exactOptional(),
  set: text.exactOptional(),
  without: z.literal('assumed').exactOptional(),
} satisfies Members<MetricParams>);
