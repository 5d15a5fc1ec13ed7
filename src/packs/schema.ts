import { z } from 'zod';
import { asMessage } from '../errors/problem.ts';
import { CONDITIONS, EHDS_CATEGORIES, INVASIONS } from '../model/context.ts';
import { OUTCOMES } from '../model/finding.ts';
import { BINDINGS, CHANNELS, EFFECTS, SHAPES } from '../model/pack.ts';
import { KINDS, kebab } from './kinds.ts';
import { corePackProblems, criterionProblems, packProblems } from './sanity.ts';

const text = z.string().regex(/\S/, asMessage('is-empty'));
const bilingual = z.strictObject({ en: text, fr: text });
const name = z.union([text, bilingual]);
const shape = z.enum(SHAPES);
const effect = z.enum(EFFECTS);

const source = z
  .strictObject({
    title: name,
    section: name.optional(),
    date: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, asMessage('date-form'))
      .optional(),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, asMessage('address-form'))
      .optional(),
    binding: z.enum(BINDINGS),
    appliesFrom: z.iso.date(asMessage('day-form')).optional(),
    certainty: bilingual,
  })
  .refine(({ binding, appliesFrom }) => appliesFrom === undefined || binding === 'law', {
    path: ['appliesFrom'],
    message: asMessage('only-law-applies-from'),
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
      message: asMessage('no-channel', { channels: CHANNELS }),
    }),
  shapes: z.array(shape).min(1).default(['microdata']),
  only_if: z
    .strictObject({
      severity: z.literal('high').optional(),
      categories: z.array(z.enum(EHDS_CATEGORIES)).min(1).optional(),
      invasion: z.enum(INVASIONS).optional(),
    })
    .optional(),
  met_by: z.array(z.enum(CONDITIONS)).min(1).optional(),
  advice: bilingual,
  source,
};

const common = z.strictObject(base);

const criterion = z.discriminatedUnion('kind', [
  common
    .extend(KINDS.threshold.shape)
    .superRefine((value, context) => criterionProblems(value, context)),
  common.extend(KINDS.identifier.shape),
  common.extend(KINDS['rare-value'].shape),
  common
    .extend(KINDS.forbidden.shape)
    .refine(({ roles, semantics }) => roles.length + semantics.length > 0, {
      message: asMessage('no-role-or-meaning'),
    }),
  common.extend(KINDS['date-granularity'].shape),
  common
    .extend(KINDS.geography.shape)
    .refine(({ finest, characters }) => finest !== 'postal-prefix' || characters !== undefined, {
      path: ['characters'],
      message: asMessage('prefix-length-missing'),
    }),
  common.extend(KINDS['age-top-code'].shape),
  common
    .extend(KINDS['unit-population'].shape)
    .refine(({ below = [], prefix }) => below.every((u) => u.length === prefix), {
      path: ['below'],
      message: asMessage('units-misfit-prefix'),
    })
    .refine(({ below, table }) => (below === undefined) !== (table === undefined), {
      message: asMessage('below-or-table'),
    }),
  common
    .extend(KINDS['column-set'].shape)
    .refine(({ least, semantics }) => least <= semantics.length, {
      path: ['least'],
      message: asMessage('more-than-set'),
    }),
  common.extend(KINDS['opt-out'].shape),
  common.extend(KINDS.purpose.shape),
  common
    .extend(KINDS['cell-minimum'].shape)
    .refine(({ shapes }) => shapes.every((one) => one === 'aggregate'), {
      path: ['shapes'],
      message: asMessage('only-aggregate'),
    }),
  common.extend(KINDS.unmeasured.shape),
  common.extend(KINDS.core.shape),
]);

const pack = z.strictObject({
  id: kebab,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, asMessage('version-form')),
  title: bilingual,
  description: bilingual,
  extends: z.array(text).min(1).optional(),
  sufficientFor: z
    .strictObject({ shapes: z.array(shape).min(1), channels: z.array(z.enum(CHANNELS)).min(1) })
    .optional(),
  criteria: z.array(criterion).min(1),
  examples: z
    .array(
      z.strictObject({
        about: bilingual,
        table: z.string().regex(/\S.*\n.*\S/, asMessage('csv-form')),
        repeat: z.number().int().min(1).max(1000).default(1),
        config: text,
        expect: z.record(kebab, z.enum(OUTCOMES)).refine((all) => Object.keys(all).length > 0, {
          message: asMessage('no-criterion'),
        }),
      }),
    )
    .optional(),
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
