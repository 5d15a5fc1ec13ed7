import { z } from 'zod';
import { METRIC_IDS } from '../model/metric.ts';
import {
  BINDINGS,
  CHANNELS,
  CORE_CHECKS,
  EFFECTS,
  GROUNDS,
  OPERATORS,
  SHAPES,
} from '../model/pack.ts';
import { corePackProblems, criterionProblems, packProblems } from './sanity.ts';

const text = z.string().regex(/\S/, 'must not be empty');
const bilingual = z.strictObject({ en: text, fr: text });
const kebab = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and hyphens');
const shape = z.enum(SHAPES);
const effect = z.enum(EFFECTS);
const count = z.number().int().min(1);

const source = z
  .strictObject({
    title: text,
    section: text.optional(),
    date: z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'must be a date: 2024, 2024-05 or 2024-05-06',
      )
      .optional(),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'must be an http or https address')
      .optional(),
    binding: z.enum(BINDINGS),
    appliesFrom: z.iso.date('must be a day, such as 2029-03-26').optional(),
    certainty: text,
  })
  .refine(({ binding, appliesFrom }) => appliesFrom === undefined || binding === 'law', {
    path: ['appliesFrom'],
    message: 'only a law applies from a day; anything else applies or is not a source',
  });

const base = {
  id: kebab,
  title: bilingual,
  on_fail: z
    .strictObject({
      open: effect.optional(),
      api: effect.optional(),
      'secure-space': effect.optional(),
    })
    .refine((effects) => Object.keys(effects).length > 0, {
      message: `must name at least one channel: ${CHANNELS.join(', ')}`,
    }),
  shapes: z.array(shape).min(1).default(['microdata']),
  advice: bilingual,
  source,
};

const threshold = z.strictObject({
  ...base,
  kind: z.literal('threshold'),
  metric: z.enum(METRIC_IDS),
  op: z.enum(OPERATORS),
  threshold: z.number(),
  params: z.strictObject({ l: count.min(2).optional(), k: count.min(2).optional() }).default({}),
  k: count.min(2).optional(),
});
const identifier = z.strictObject({
  ...base,
  kind: z.literal('identifier'),
  sort: z.enum(['clear', 'pseudonym']),
});
const rareValue = z.strictObject({
  ...base,
  kind: z.literal('rare-value'),
  threshold: count.min(2),
});
const core = z.strictObject({
  ...base,
  kind: z.literal('core'),
  id: z.enum(CORE_CHECKS),
  grounds: z.enum(GROUNDS),
});

const criterion = z.discriminatedUnion('kind', [
  threshold.superRefine((value, context) => criterionProblems(value, context)),
  identifier,
  rareValue,
  core,
]);

const pack = z.strictObject({
  id: kebab,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, such as 1.0.0'),
  title: bilingual,
  description: bilingual,
  extends: z.array(text).min(1).optional(),
  sufficientFor: z
    .strictObject({ shapes: z.array(shape).min(1), channels: z.array(z.enum(CHANNELS)).min(1) })
    .optional(),
  criteria: z.array(criterion).min(1),
});

/** A rule pack as its YAML file states it. docs/RULES.md explains every key. */
export const packSchema = pack.superRefine((value, context) => packProblems(value, context));

/** The same for the checks of the tool itself. */
export const corePackSchema = pack.superRefine((value, context) =>
  corePackProblems(value, context),
);

/** What {@link packSchema} gives. */
export type PackFile = z.infer<typeof pack>;

/** One entry under `criteria`. */
export type CriterionEntry = z.infer<typeof criterion>;
