import { z } from 'zod';
import { COLUMN_TYPES, type Column, SEMANTICS } from '../model/column.ts';
import { ROLE_SOURCES, ROLES } from '../model/role.ts';
import { CONFIDENCES, SIGNAL_IDS, type Signal } from '../model/suggestion.ts';
import { count, type Members, share, text } from './members.ts';

const signal = z.object({
  id: z.enum(SIGNAL_IDS),
  params: z.object({
    semantic: z.enum(SEMANTICS).exactOptional(),
    share: share.exactOptional(),
    values: count.exactOptional(),
    words: z.number().min(0).exactOptional(),
    records: z.number().min(0).exactOptional(),
    label: text.exactOptional(),
  } satisfies Members<Signal['params']>),
} satisfies Members<Signal>);

/** A column of an assessment. */
export const column = z.object({
  name: text,
  roles: z.array(z.enum(ROLES)),
  roleFrom: z.enum(ROLE_SOURCES),
  addedRoles: z.array(z.enum(ROLES)).min(1).exactOptional(),
  semantic: z.enum(SEMANTICS).nullable(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  signals: z.array(signal).exactOptional(),
  type: z.enum(COLUMN_TYPES).nullable(),
  granularity: z.enum(['day', 'month', 'year']).nullable(),
  distinct: count.exactOptional(),
  missing: count.exactOptional(),
  evidence: share.exactOptional(),
  severity: z.literal('high').exactOptional(),
  vouched: z.boolean().exactOptional(),
} satisfies Members<Column>);
