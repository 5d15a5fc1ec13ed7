import { z } from 'zod';
import { HEADER_MODES } from '../detect/column-names.ts';
import { ENGINE_NAMES } from '../engines/engine-name.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { asMessage } from '../errors/problem.ts';
import { DELIMITERS, ENCODINGS } from '../model/csv.ts';
import { JUDGE_LEVELS, MISSING_POLICIES } from '../model/declaration.ts';
import { METRIC_IDS } from '../model/metric.ts';
import { CHANNELS, SHAPES } from '../model/pack.ts';
import { DECLARABLE_ROLES, ROLE_SOURCES } from '../model/role.ts';
import { SEMANTICS } from '../model/semantic.ts';
import { context } from '../saved/context-schema.ts';
import { waiverSchema } from '../waivers/schema.ts';
import { judgedDay } from './check-day.ts';
import { type AssessRequest, MEMORY_MIN, pathsOf } from './request.ts';
import { requireShape } from './require-shape.ts';
import { shapeClash } from './shape.ts';
import { subjectClash } from './subject-clash.ts';

const generalisation = z.union([
  z.strictObject({ date: z.enum(['month', 'year']) }),
  z.strictObject({ band: z.number().positive() }),
  z.strictObject({ prefix: z.int().min(1) }),
  z.strictObject({ hierarchy: z.array(z.array(z.string())), level: z.int().min(1) }),
]);

const column = z.strictObject({
  roles: z.array(z.enum(DECLARABLE_ROLES)),
  severity: z.literal('high').optional(),
  roleFrom: z.enum(ROLE_SOURCES).optional(),
  semantic: z.enum(SEMANTICS).optional(),
  generalise: generalisation.optional(),
  harmless: z.array(z.string()).optional(),
  missingMeans: z.enum(['none', 'unknown']).optional(),
  ordered: z.boolean().optional(),
  judgeAt: z.enum(JUDGE_LEVELS).optional(),
  given: z.array(z.string()).optional(),
  reason: z.string().optional(),
  by: z.string().optional(),
});

const declared = z.strictObject({
  columns: z.map(z.string(), column, asMessage('request-columns')).optional(),
  noSensitiveColumn: z.boolean().optional(),
  subject: z.strictObject({ column: z.string(), released: z.boolean() }).nullable().optional(),
  recordsArePersons: z.boolean().optional(),
  shape: z.enum(SHAPES).nullable().optional(),
  missing: z
    .strictObject({
      tokens: z.array(z.string()).nullable(),
      policy: z.enum(MISSING_POLICIES),
    })
    .partial()
    .optional(),
  channel: z.enum([...CHANNELS, 'all']).optional(),
  context: context.optional(),
});

const request = z.strictObject({
  path: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], asMessage('request-path')),
  stdin: z.custom((value) => typeof value === 'object').optional(),
  optOut: z.array(z.string()).optional(),
  waivers: z.array(waiverSchema).optional(),
  declared: declared.optional(),
  descriptor: z.boolean().optional(),
  recognise: z
    .array(
      z.strictObject({
        label: z.string(),
        pattern: z.string(),
        roles: z.array(z.enum(DECLARABLE_ROLES)),
      }),
    )
    .optional(),
  rules: z.array(z.string()).optional(),
  require: z
    .array(z.strictObject({ metric: z.enum(METRIC_IDS), threshold: z.number() }))
    .optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  dialect: z
    .strictObject({
      quote: z.string().optional(),
      escape: z.string().optional(),
      comment: z.string().optional(),
    })
    .optional(),
  header: z.enum(HEADER_MODES).optional(),
  engine: z.enum(ENGINE_NAMES).optional(),
  verify: z.boolean().optional(),
  advise: z
    .union([
      z.boolean(),
      z.strictObject({ isOver: z.custom((value) => typeof value === 'function') }),
    ])
    .optional(),
  maxMemory: z.int().min(MEMORY_MIN).optional(),
  asOf: judgedDay.optional(),
  recordSizeMax: z.int().positive().optional(),
  onProgress: z.custom((value) => typeof value === 'function').optional(),
} satisfies Record<keyof AssessRequest, z.ZodType>);

/**
 * Refuses a request that asks for something else than its author meant: a misspelt role would
 * otherwise take a column out of the classes without a word.
 * @throws HealthriskError E-USAGE, E-USAGE-ROLE
 */
export function checkRequest(asked: AssessRequest): void {
  requireShape(request, asked);
  if (pathsOf(asked).includes('-') && asked.stdin === undefined) {
    throw new HealthriskError('E-USAGE', { problem: ['stdin-missing'] });
  }
  for (const [name, { roles }] of asked.declared?.columns ?? []) {
    const isSubject = asked.declared?.subject?.column === name;
    for (const role of ['ignored', 'count'] as const) {
      if (!roles.includes(role) || (roles.length === 1 && !isSubject)) continue;
      throw new HealthriskError('E-USAGE-ROLE', {
        problem: ['column-role-not-alone', { column: name, role }],
      });
    }
  }
  const { subject, recordsArePersons, noSensitiveColumn, columns } = asked.declared ?? {};
  const keys = [...(columns ?? [])].filter(
    ([name, { roles }]) => roles.includes('subject') && name !== subject?.column,
  );
  if (keys.length + (subject ? 1 : 0) > 1) {
    throw new HealthriskError('E-USAGE-ROLE', { problem: ['several-subjects'] });
  }
  if (subject && recordsArePersons) {
    throw new HealthriskError('E-USAGE-ROLE', { problem: ['subject-and-persons'] });
  }
  const clash = subjectClash(asked.declared ?? {}) ?? shapeClash(asked.declared ?? {});
  if (clash !== null) throw new HealthriskError('E-USAGE-ROLE', { problem: clash });
  const isSensitive = [...(columns ?? [])].some(([, { roles }]) => roles.includes('sensitive'));
  if (noSensitiveColumn && isSensitive) {
    throw new HealthriskError('E-USAGE-ROLE', { problem: ['sensitive-declared-none'] });
  }
}
