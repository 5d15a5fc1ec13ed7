import { shapeClash } from '../assess/shape.ts';
import { subjectClash } from '../assess/subject-clash.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Setting } from '../model/assessment.ts';
import { NO_CONTEXT } from '../model/context.ts';
import type {
  ColumnDeclaration,
  DeclarableRole,
  Declarations,
  MissingPolicy,
} from '../model/declaration.ts';
import type { Channel, Shape } from '../model/pack.ts';
import type { LoadedConfig } from './config/load.ts';

/** Roles, subject and policy as flags give them; absent: not given. */
export interface RoleFlags {
  qi?: string[];
  sensitive?: string[];
  direct?: string[];
  ignore?: string[];
  strategic?: string[];
  weight?: string[];
  count?: string[];
  consent?: string[];
  subject?: string;
  subjectPrivate?: string;
  missing?: MissingPolicy;
  channel?: Channel | 'all';
  shape?: Shape;
}

/** What the configuration file declares, if there is one. */
export type ConfigDeclarations = LoadedConfig['declarations'] | null;

const ROLE_OF = {
  qi: 'quasi-identifier',
  sensitive: 'sensitive',
  direct: 'direct-identifier',
  ignore: 'ignored',
  strategic: 'strategic',
  weight: 'weight',
  consent: 'consent',
  count: 'count',
} as const satisfies Partial<Record<keyof RoleFlags, DeclarableRole>>;

const FLAG_OF = {
  qi: '--qi',
  sensitive: '--sensitive',
  direct: '--direct',
  ignore: '--ignore',
  strategic: '--strategic',
  weight: '--weight',
  consent: '--consent',
  count: '--count',
} as const;

/** Roles that no other one stands beside, whoever said it first: the flag decides. */
const EXCLUSIVE: readonly DeclarableRole[] = ['ignored', 'count'];

/**
 * Flags over config. A flag that names the columns of a role replaces the config's columns of that
 * role: a column that loses its last role is unassessed, never forgotten. What the config only
 * suggests gives way to a flag whole, as a suggestion made during the run does.
 * @throws HealthriskError E-USAGE-ROLE where flags contradict each other, or the config
 */
export function mergeDeclarations(config: ConfigDeclarations, flags: RoleFlags): Declarations {
  checkFlags(flags);
  const columns = new Map<string, ColumnDeclaration>();
  for (const [name, said] of config?.columns ?? []) columns.set(name, { ...said });
  for (const [flag, role] of Object.entries(ROLE_OF)) {
    const named = flags[flag as keyof typeof ROLE_OF];
    if (named !== undefined) replaceRole(columns, role, named);
  }
  const subject = subjectFlag(flags) ?? config?.subject ?? null;
  if (subject !== null) settleSubject(columns, subject.column);
  for (const [name, { roles }] of columns) {
    if (roles.length === 0 && name !== subject?.column) columns.delete(name);
  }
  const shape = flags.shape ?? config?.shape ?? null;
  const recordsArePersons =
    config?.recordsArePersons === true && subject === null && shape !== 'aggregate';
  const clash =
    subjectClash({ columns, subject }) ??
    shapeClash({ columns, subject, shape, recordsArePersons });
  if (clash !== null) {
    throw new HealthriskError('E-USAGE-ROLE', { problem: clash });
  }
  return {
    columns,
    noSensitiveColumn: config?.noSensitiveColumn === true && flags.sensitive === undefined,
    subject,
    recordsArePersons,
    shape,
    missing: {
      tokens: config?.missing.tokens ?? null,
      policy: flags.missing ?? config?.missing.policy ?? 'category',
    },
    channel: flags.channel ?? config?.channel ?? 'open',
    context: config?.context ?? NO_CONTEXT,
  };
}

function subjectFlag(flags: RoleFlags): Declarations['subject'] {
  if (flags.subject !== undefined) return { column: flags.subject, released: true };
  if (flags.subjectPrivate !== undefined) return { column: flags.subjectPrivate, released: false };
  return null;
}

/** One column is the key of the person; what the flag or the config says of it is no suggestion. */
function settleSubject(columns: Map<string, ColumnDeclaration>, key: string): void {
  for (const name of columns.keys()) if (name !== key) drop(columns, 'subject', name);
  for (const role of EXCLUSIVE) drop(columns, role, key);
  const said = columns.get(key);
  if (said !== undefined) columns.set(key, declared(said));
}

function replaceRole(
  columns: Map<string, ColumnDeclaration>,
  role: DeclarableRole,
  named: readonly string[],
): void {
  for (const name of columns.keys()) drop(columns, role, name);
  for (const name of named) {
    const said = declared(columns.get(name) ?? { roles: [] });
    const kept = EXCLUSIVE.includes(role)
      ? []
      : said.roles.filter((other) => !EXCLUSIVE.includes(other));
    columns.set(name, { ...said, roles: [...kept, role] });
  }
}

/** Of a suggestion only its settings are left: they are somebody's. */
function declared(said: ColumnDeclaration): ColumnDeclaration {
  const { roleFrom, ...rest } = said;
  return roleFrom === undefined ? said : { ...rest, roles: [] };
}

function drop(columns: Map<string, ColumnDeclaration>, role: DeclarableRole, name: string): void {
  const said = columns.get(name);
  if (said === undefined || !said.roles.includes(role)) return;
  const kept = said.roleFrom === undefined ? said.roles.filter((other) => other !== role) : [];
  columns.set(name, { ...said, roles: kept });
}

function checkFlags(flags: RoleFlags): void {
  if (flags.subject !== undefined && flags.subjectPrivate !== undefined) {
    throw new HealthriskError('E-USAGE-ROLE', { problem: ['two-subject-options'] });
  }
  for (const alone of ['ignore', 'count'] as const) {
    const named = new Set(flags[alone] ?? []);
    for (const [flag, names] of namedElsewhere(flags, alone)) {
      const both = names.find((name) => named.has(name));
      if (both === undefined) continue;
      throw new HealthriskError('E-USAGE-ROLE', {
        problem: [ALONE[alone], { column: both, option: flag }],
      });
    }
  }
}

/** Flags whose columns have no other role, and the problem where they have. */
const ALONE = { ignore: 'ignored-elsewhere', count: 'count-elsewhere' } as const;

/** Columns that other flags name. */
function namedElsewhere(flags: RoleFlags, alone: string): [string, readonly string[]][] {
  const roles = Object.entries(FLAG_OF).flatMap(([flag, name]): [string, readonly string[]][] =>
    flag === alone ? [] : [[name, flags[flag as keyof typeof FLAG_OF] ?? []]],
  );
  const named = (name: string | undefined) => (name === undefined ? [] : [name]);
  return [
    ...roles,
    ['--subject', named(flags.subject)],
    ['--subject-private', named(flags.subjectPrivate)],
  ];
}

/** The settings that the report lists: names and numbers, never a value from the config. */
export function roleSettings(
  config: ConfigDeclarations,
  flags: RoleFlags,
  merged: Declarations,
): Setting[] {
  const settings: Setting[] = [];
  for (const [flag, role] of Object.entries(ROLE_OF)) {
    // What the config suggests and nobody confirmed is no setting.
    const names = [...merged.columns].flatMap(([name, { roles, roleFrom }]) =>
      roleFrom === undefined && roles.includes(role) ? [name] : [],
    );
    if (names.length === 0) continue;
    const isFlag = flags[flag as keyof typeof ROLE_OF] !== undefined;
    settings.push({ name: role, value: names.join(', '), from: isFlag ? 'flag' : 'config' });
  }
  if (merged.subject !== null) {
    const { column, released } = merged.subject;
    const from = subjectFlag(flags) === null ? 'config' : 'flag';
    settings.push({ name: released ? 'subject' : 'subject-private', value: column, from });
  }
  if (merged.recordsArePersons) settings.push({ name: 'unit', value: 'person', from: 'config' });
  if (merged.shape !== null) {
    const from = origin(flags.shape, config?.shape);
    settings.push({ name: 'shape', value: merged.shape, from });
  }
  const { tokens, policy } = merged.missing;
  if (tokens !== null) {
    settings.push({ name: 'missing tokens', value: String(tokens.length), from: 'config' });
  }
  const policyFrom = origin(flags.missing, config?.missing.policy);
  settings.push({ name: 'missing policy', value: policy, from: policyFrom });
  const channelFrom = origin(flags.channel, config?.channel);
  settings.push({ name: 'channel', value: merged.channel, from: channelFrom });
  return settings;
}

/** Who decided: the flag, else the config, else nobody. */
export function origin(flag: unknown, config: unknown): Setting['from'] {
  if (flag !== undefined) return 'flag';
  return config === undefined || config === null ? 'default' : 'config';
}
