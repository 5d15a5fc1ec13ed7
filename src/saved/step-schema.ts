import { z } from 'zod';
import type { Step } from '../model/treatment.ts';

const kind = <Kind extends string>(name: Kind) => z.literal(name);
const times = z.number().int().min(1);

/** What a level makes of the values. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('as-is') }),
  z.strictObject({ kind: kind('date'), unit: z.enum(['day', 'month', 'quarter', 'year']) }),
  z.strictObject({ kind: kind('years'), years: times }),
  z.strictObject({
    kind: kind('band'),
    width: z.number().positive().describe('Width of every band but the last.'),
    top: z.number().nullable().describe('Where the last, open band begins; null: there is none.'),
  }),
  z.strictObject({ kind: kind('prefix'), length: times }),
  z.strictObject({ kind: kind('place'), unit: z.enum(['commune', 'departement', 'region']) }),
  z.strictObject({ kind: kind('icd10'), unit: z.enum(['category', 'block', 'chapter']) }),
  z.strictObject({
    kind: kind('atc'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  }),
  z.strictObject({ kind: kind('ccam'), unit: z.enum(['act-group', 'site', 'system']) }),
  z.strictObject({
    kind: kind('file'),
    level: times.describe('Level of the hierarchy that is given with the column.'),
  }),
  z.strictObject({ kind: kind('random-key') }),
  z.strictObject({ kind: kind('any') }),
]) satisfies z.ZodType<Step>;
