import { z } from 'zod';
import { asMessage } from '../errors/problem.ts';
import { SEMANTICS } from '../model/column.ts';
import { PURPOSES } from '../model/context.ts';
import { METRIC_IDS } from '../model/metric.ts';
import {
  CORE_CHECKS,
  DATE_UNITS,
  GEO_LEVELS,
  GROUNDS,
  OPERATORS,
  UNMEASURED,
} from '../model/pack.ts';
import { ROLES } from '../model/role.ts';

/** Letters, digits and single hyphens. */
export const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, asMessage('kebab-form'));

const atLeast = (least: number) => z.number().int().min(least);
const semantics = z.array(z.enum(SEMANTICS)).min(1);

/** The keys that each kind of criterion has of its own, as a pack's file states them. */
export const KINDS = {
  threshold: z.strictObject({
    kind: z.literal('threshold'),
    metric: z.enum(METRIC_IDS),
    op: z.enum(OPERATORS),
    threshold: z.number(),
    params: z.strictObject({ l: atLeast(2).optional(), k: atLeast(2).optional() }).default({}),
    k: atLeast(2).optional(),
  }),
  identifier: z.strictObject({
    kind: z.literal('identifier'),
    sort: z.enum(['clear', 'pseudonym']),
  }),
  'rare-value': z.strictObject({ kind: z.literal('rare-value'), threshold: atLeast(2) }),
  forbidden: z.strictObject({
    kind: z.literal('forbidden'),
    roles: z.array(z.enum(ROLES)).default([]),
    semantics: z.array(z.enum(SEMANTICS)).default([]),
  }),
  'date-granularity': z.strictObject({
    kind: z.literal('date-granularity'),
    finest: z.enum(DATE_UNITS),
  }),
  geography: z.strictObject({
    kind: z.literal('geography'),
    finest: z.enum(GEO_LEVELS),
    characters: atLeast(1).optional(),
  }),
  'age-top-code': z.strictObject({ kind: z.literal('age-top-code'), age: atLeast(1) }),
  'unit-population': z.strictObject({
    kind: z.literal('unit-population'),
    semantics,
    prefix: atLeast(1),
    population: atLeast(1),
    // In quotes: 036 is a number in YAML.
    below: z
      .array(z.string().regex(/^\S+$/, asMessage('unit-form')))
      .min(1)
      .optional(),
    // Path of a CSV file, seen from the pack.
    table: z.string().regex(/\S/, asMessage('is-empty')).optional(),
  }),
  'column-set': z.strictObject({
    kind: z.literal('column-set'),
    set: kebab,
    semantics,
    least: atLeast(1),
    threshold: atLeast(2),
  }),
  'opt-out': z.strictObject({ kind: z.literal('opt-out') }),
  purpose: z.strictObject({
    kind: z.literal('purpose'),
    prohibited: z.array(z.enum(PURPOSES)).min(1),
  }),
  'cell-minimum': z.strictObject({ kind: z.literal('cell-minimum'), threshold: atLeast(2) }),
  unmeasured: z.strictObject({ kind: z.literal('unmeasured'), about: z.enum(UNMEASURED) }),
  core: z.strictObject({
    kind: z.literal('core'),
    id: z.enum(CORE_CHECKS),
    grounds: z.enum(GROUNDS),
  }),
} as const;
