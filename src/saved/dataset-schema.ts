import { z } from 'zod';
import type { Assessment } from '../model/assessment.ts';
import { count, type Members, text } from './members.ts';

/** SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What tells a dataset from others, and how much it holds. */
export const datasetMembers = {
  name: text,
  bytes: count,
  sha256,
  files: z.array(
    z.object({
      name: text,
      bytes: count,
      sha256,
      rows: count,
    } satisfies Members<Assessment['dataset']['files'][number]>),
  ),
  format: text,
  text: z.object({ encoding: text, delimiter: text.nullable() }).nullable(),
  rows: count,
} satisfies Members<Omit<Assessment['dataset'], 'persons' | 'columns'>>;

/** Who made it, with what, and when. */
export const run = z.object({
  version: text,
  node: text,
  command: text,
  startedAt: z.iso.datetime(),
  elapsedMs: z.number().min(0),
} satisfies Members<Assessment['run']>);
