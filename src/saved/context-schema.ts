import { z } from 'zod';
import {
  type Attested,
  BASES,
  CONDITIONS,
  type Context,
  INVASIONS,
  PURPOSES,
} from '../model/context.ts';
import { QUALITIES } from '../model/verdict.ts';
import { day, type Members, text } from './members.ts';

const attested = {
  by: text,
  expires: day.nullable(),
  reference: text.nullable(),
} satisfies Members<Attested>;

/** What was said of the circumstances. */
export const context = z.object({
  quality: z.enum(QUALITIES).nullable(),
  basis: z.object({ kind: z.enum(BASES), ...attested }).nullable(),
  purpose: z.object({ uses: z.array(z.enum(PURPOSES)), ...attested }).nullable(),
  recipient: z.enum(['public', 'permit-holder']).nullable(),
  attested: z.array(z.object({ condition: z.enum(CONDITIONS), ...attested })),
  membership: z.literal('sensitive').nullable(),
  categories: z.array(text),
  invasion: z.enum(INVASIONS).nullable(),
  metadata: z.object({
    licence: text.nullable(),
    publisher: text.nullable(),
    coverage: text.nullable(),
  } satisfies Members<Context['metadata']>),
} satisfies Members<Context>);
