import type { AppliedPack } from '../../model/assessment.ts';
import type { Context } from '../../model/context.ts';
import type { ColumnDeclaration, Declarations } from '../../model/declaration.ts';
import type { Channel } from '../../model/pack.ts';
import type { Role } from '../../model/role.ts';
import { type DataSummary, dataSummary, type Header } from './data-summary.ts';
import type { LoadedConfig } from './load.ts';
import type { SUGGESTED_BY } from './schema.ts';

/** One column as a configuration has it; numbers in the place of values. */
export interface ColumnSummary {
  name: string;
  roles: Role[];
  roleFrom: 'declared' | (typeof SUGGESTED_BY)[number];
  /** How it is coarsened. */
  generalise: 'date' | 'band' | 'prefix' | 'hierarchy' | null;
  /** Unit, width, characters or level that is kept. */
  generaliseTo: 'month' | 'year' | number | null;
  /** A file says which levels a treatment may take. */
  hierarchy: boolean;
  /** Values declared harmless. */
  harmless: number;
  missingMeans: 'none' | 'unknown' | null;
  ordered: boolean | null;
  judgeAt: string | null;
  /** Learning it would hurt more than usual. */
  severity: 'high' | null;
  /** Somebody says, with a reason, that ignoring it is harmless. */
  vouched: boolean;
}

/** What a configuration says, and no value that stands in it. */
export interface ConfigSummary {
  schema: 'healthrisk.config-check/v1';
  file: string;
  columns: ColumnSummary[];
  noSensitiveColumn: boolean;
  subject: { column: string; released: boolean } | null;
  unit: 'person' | null;
  missing: { policy: string | null; tokens: number | null };
  /** Forms of cells of its own, by label. */
  recognise: { label: string; roles: Role[] }[];
  packs: AppliedPack[];
  channel: Channel | 'all' | null;
  /** What is said of the circumstances. */
  context: Context;
  /** Null: it was held against no data. */
  data: DataSummary | null;
}

/**
 * Sums a configuration up.
 * @param file its name, as it is shown
 * @param declared the same as an assessment takes it
 * @param header of the data, where there are any
 */
export function summarise(
  { declarations, hierarchies, patterns }: LoadedConfig,
  declared: Declarations,
  file: string,
  packs: readonly AppliedPack[],
  header: Header | null,
): ConfigSummary {
  const { channel, columns, context, missing, noSensitiveColumn, recordsArePersons, subject } =
    declarations;
  return {
    schema: 'healthrisk.config-check/v1',
    file,
    columns: [...columns].map(([name, said]) => columnSummary(name, said, hierarchies.has(name))),
    noSensitiveColumn,
    subject,
    unit: recordsArePersons ? 'person' : null,
    missing: { policy: missing.policy, tokens: missing.tokens?.length ?? null },
    recognise: patterns.map(({ label, roles }) => ({ label, roles: [...roles] })),
    packs: [...packs],
    channel,
    context,
    data: header && dataSummary(declared, header),
  };
}

function columnSummary(name: string, said: ColumnDeclaration, hierarchy: boolean): ColumnSummary {
  const { by, generalise, harmless, judgeAt, missingMeans, ordered, reason, roleFrom, roles } =
    said;
  const { severity } = said;
  return {
    name,
    roles,
    roleFrom: roleFrom === 'detected' || roleFrom === 'assumed' ? roleFrom : 'declared',
    generalise: generalise === undefined ? null : generalisationKind(generalise),
    generaliseTo: generalise === undefined ? null : generalisedTo(generalise),
    hierarchy,
    harmless: harmless?.length ?? 0,
    missingMeans: missingMeans ?? null,
    ordered: ordered ?? null,
    judgeAt: judgeAt ?? null,
    severity: severity ?? null,
    vouched: reason !== undefined && by !== undefined,
  };
}

function generalisationKind(
  how: NonNullable<ColumnDeclaration['generalise']>,
): NonNullable<ColumnSummary['generalise']> {
  if ('date' in how) return 'date';
  if ('band' in how) return 'band';
  return 'prefix' in how ? 'prefix' : 'hierarchy';
}

function generalisedTo(
  how: NonNullable<ColumnDeclaration['generalise']>,
): 'month' | 'year' | number {
  if ('date' in how) return how.date;
  if ('band' in how) return how.band;
  return 'prefix' in how ? how.prefix : how.level;
}
