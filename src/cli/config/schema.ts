import { z } from 'zod';
import { asMessage } from '../../errors/problem.ts';
import { JUDGE_LEVELS, MISSING_POLICIES } from '../../model/declaration.ts';
import { CHANNELS, SHAPES } from '../../model/pack.ts';
import { DECLARABLE_ROLES, type RoleSource } from '../../model/role.ts';
import { SEMANTICS } from '../../model/semantic.ts';
import { contextSchema } from './context.ts';
import { recogniseSchema } from './recognise.ts';

/** What a person may say that the values of a column are. */
export const DECLARED_TYPES = ['text', 'integer', 'decimal', 'date', 'icd10'] as const;

/** Who a role may be from that stands in the file, and that nobody has confirmed. */
export const SUGGESTED_BY = ['detected', 'assumed'] as const satisfies readonly RoleSource[];

/** One of {@link DECLARED_TYPES}. */
export type DeclaredType = (typeof DECLARED_TYPES)[number];

const words = z.string().regex(/\S/, asMessage('is-empty'));

const generalise = z
  .union([
    z.strictObject({
      date: z.enum(['month', 'year']).describe('Finest unit of a date that is kept.'),
    }),
    z.strictObject({
      band: z.number().positive().describe('Width of the bands that numbers are put into, from 0.'),
    }),
    z.strictObject({
      prefix: z.number().int().min(1).describe('Characters kept from the start of the text.'),
    }),
    z.strictObject({
      hierarchy: words.describe(
        'CSV file beside this one: a line per value, most specific first, parted by ; or ,',
      ),
      level: z.number().int().min(1).describe('Level that is kept; 0 would be the value itself.'),
    }),
  ])
  .describe('How the column is to be coarsened before release; measured as if it had been.');

/** One entry under `columns`. */
export const columnSchema = z
  .strictObject({
    roles: z
      .array(z.enum(DECLARABLE_ROLES))
      .min(1)
      .describe(
        'What the column is to somebody who tries to recognise a person. subject: key of the person, released with the data.',
      ),
    roleFrom: z
      .enum(SUGGESTED_BY)
      .optional()
      .describe(
        'The roles are a suggestion that nobody has confirmed, and count like one made during the run: recognised (detected), or taken because nothing was (assumed). Remove the key to confirm them.',
      ),
    semantic: z
      .enum(SEMANTICS)
      .optional()
      .describe(
        'What the column means, where recognition does not find it out or knows a place of unknown size; it is listed in every report. What recognition finds stands.',
      ),
    type: z
      .enum(DECLARED_TYPES)
      .optional()
      .describe(
        'What the values are; other settings must fit it. Sensitive columns: icd10 is judged by category, integer and decimal in bands, unless judgeAt says otherwise; a date is also a quasi-identifier.',
      ),
    generalise: generalise.optional(),
    hierarchy: words
      .optional()
      .describe(
        'Quasi-identifiers and sensitive columns: CSV file beside this one with the coarser levels that a treatment may take, as under generalise. It coarsens nothing by itself.',
      ),
    harmless: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Sensitive columns: values whose disclosure cannot hurt. In quotes.'),
    missingMeans: z
      .enum(['none', 'unknown'])
      .optional()
      .describe('Sensitive columns: what no value means. none: there is nothing to disclose.'),
    ordered: z
      .boolean()
      .optional()
      .describe('Sensitive columns: numbers or ISO dates whose ranks may be compared.'),
    judgeAt: z
      .enum(JUDGE_LEVELS)
      .optional()
      .describe('Sensitive columns: level of detail at which criteria judge diversity.'),
    severity: z
      .literal('high')
      .optional()
      .describe(
        'Sensitive columns: learning it would hurt more than usual (HIV, psychiatry, abortion, rare diseases); packs may ask for larger classes.',
      ),
    given: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        'Consent columns: the texts that give consent; anything else, and nothing, does not. Default: yes, oui, true, 1 and the like. In quotes.',
      ),
    reason: words.optional().describe('Ignored columns: why ignoring it is harmless.'),
    by: words.optional().describe('Ignored columns: who says so.'),
  })
  .describe('What one column is.');

/** The person key named at the top level. */
export const subjectSchema = z
  .strictObject({
    column: words.describe('Column that holds the key of the person.'),
    released: z
      .boolean()
      .optional()
      .describe('Whether the key is released with the data. Default: true.'),
  })
  .describe('Counts persons where one person has several records.');

/** The whole of `healthrisk.yaml`. */
export const configSchema = z
  .strictObject({
    columns: z.record(z.string(), columnSchema).optional().describe('By column name.'),
    sensitive: z
      .array(z.string())
      .refine((list) => list.length === 0, {
        message: asMessage('sensitive-not-empty'),
      })
      .optional()
      .meta({ description: 'The empty list says that no column is sensitive.', maxItems: 0 }),
    subject: subjectSchema.optional(),
    unit: z.literal('person').optional().describe('Says that every record is a person.'),
    shape: z
      .enum(SHAPES)
      .optional()
      .describe(
        'What a record is: about one person (microdata), or a group of persons with a count (aggregate). Default: what it looks like, and then the verdict is held.',
      ),
    recognise: recogniseSchema,
    context: contextSchema,
    missing: z
      .strictObject({
        tokens: z
          .array(z.string())
          .optional()
          .describe('Cells that mean "no value", in any case; they replace the default list.'),
        policy: z
          .enum(MISSING_POLICIES)
          .optional()
          .describe('refuse: a missing quasi-identifier refuses. Default: category.'),
      })
      .optional()
      .describe('Missing values.'),
    rules: z
      .array(words)
      .min(1)
      .optional()
      .describe('Rule packs: ids, or paths of YAML files relative to this file.'),
    channel: z
      .enum([...CHANNELS, 'all'])
      .optional()
      .describe('The way in which the data leave. Default: open.'),
  })
  .describe('Roles and settings of one dataset. Stays with whoever holds the data.');

/** A checked entry under `columns`. */
export type ColumnConfig = z.output<typeof columnSchema>;

/** A checked configuration, its hierarchies still paths. */
export type Config = z.output<typeof configSchema>;
