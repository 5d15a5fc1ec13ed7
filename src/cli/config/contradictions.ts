import type { Problem } from '../../errors/problem.ts';
import { NEVER_SUBJECT } from '../../model/role.ts';
import type { YamlProblem } from '../../yaml/schema-problems.ts';
import { type ColumnConfig, columnSchema, type DeclaredType, subjectSchema } from './schema.ts';

type Setting = keyof ColumnConfig;

const SENSITIVE_SETTINGS = ['harmless', 'missingMeans', 'ordered', 'judgeAt', 'severity'] as const;
const IGNORED_SETTINGS = ['reason', 'by'] as const;

/** Roles that say all there is to say of a column. */
const EXCLUSIVE = ['ignored', 'count'] as const;

/**
 * Roles and settings that cannot all be meant. Takes the file's value as parsed and judges whatever
 * part of it has the right shape, so that these problems are shown together with those of the shape.
 */
export function contradictions(value: unknown): YamlProblem[] {
  const root = entriesOf(value);
  const columns = new Map<string, ColumnConfig>();
  for (const [name, entry] of entriesOf(root.get('columns'))) {
    const checked = columnSchema.safeParse(entry);
    if (checked.success) columns.set(name, checked.data);
  }
  return [
    ...[...columns].flatMap(([name, column]) => ofColumn(name, column)),
    ...ofTable(root, columns),
  ];
}

function ofColumn(name: string, column: ColumnConfig): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const at = (...path: (string | number)[]) => ['columns', name, ...path];
  const { roles } = column;
  for (const [index, role] of roles.entries()) {
    if (roles.indexOf(role) < index) {
      problems.push({ path: at('roles', index), problem: ['role-twice', { role }] });
    }
  }
  const ignored = roles.includes('ignored');
  for (const role of EXCLUSIVE) {
    if (!roles.includes(role) || roles.every((other) => other === role)) continue;
    problems.push({
      path: at('roles'),
      problem: ['role-not-alone', { role }],
    });
  }
  const doubt = unlikeSuggestion(column);
  if (doubt !== null) {
    problems.push({
      path: at('roleFrom'),
      spot: 'key',
      problem: doubt,
    });
  }
  const needs = (settings: readonly Setting[], role: (typeof roles)[number]) => {
    if (roles.includes(role)) return;
    for (const setting of settings) {
      if (column[setting] === undefined) continue;
      problems.push({
        path: at(setting),
        spot: 'key',
        problem: ['setting-without-role', { setting, role }],
      });
    }
  };
  needs(SENSITIVE_SETTINGS, 'sensitive');
  needs(IGNORED_SETTINGS, 'ignored');
  needs(['given'], 'consent');
  needs(['generalise'], 'quasi-identifier');
  const { generalise, hierarchy } = column;
  const isTreated = roles.includes('quasi-identifier') || roles.includes('sensitive');
  if (hierarchy !== undefined && (!isTreated || generalise !== undefined)) {
    problems.push({
      path: at('hierarchy'),
      spot: 'key',
      problem: [isTreated ? 'hierarchy-and-generalise' : 'hierarchy-without-use'],
    });
  }
  if (ignored && (column.reason === undefined) !== (column.by === undefined)) {
    problems.push({
      path: at(column.reason === undefined ? 'by' : 'reason'),
      spot: 'key',
      problem: ['reason-without-by', { lacking: column.reason === undefined ? 'reason' : 'by' }],
    });
  }
  const misfit = typeMisfit(column);
  if (misfit !== null) {
    problems.push({
      path: at(misfit),
      spot: 'key',
      problem: ['setting-misfits-type', { setting: misfit, type: String(column.type) }],
    });
  }
  return problems;
}

/** Why nobody but a person can have said this, null where a suggestion may say it. */
function unlikeSuggestion({ roleFrom, roles, semantic }: ColumnConfig): Problem | null {
  if (roleFrom === undefined) return null;
  if (semantic !== undefined) return ['meaning-is-suggested'];
  if (roles.includes('ignored')) return ['ignored-is-suggested'];
  const isAssumed = roles.every((role) => role === 'quasi-identifier');
  if (roleFrom === 'assumed' && !isAssumed) {
    return ['assumed-is-not-quasi'];
  }
  return null;
}

/** The setting that makes no sense for the declared type, null where there is none. */
function typeMisfit({ type, ordered, judgeAt, generalise }: ColumnConfig): Setting | null {
  if (type === undefined) return null;
  const isOneOf = (...types: DeclaredType[]) => types.includes(type);
  if (ordered === true && !isOneOf('integer', 'decimal', 'date')) return 'ordered';
  if (judgeAt === 'band' && !isOneOf('integer', 'decimal')) return 'judgeAt';
  if (judgeAt === 'icd10-category' && !isOneOf('icd10', 'text')) return 'judgeAt';
  if (generalise === undefined) return null;
  if ('date' in generalise && !isOneOf('date')) return 'generalise';
  return 'band' in generalise && !isOneOf('integer', 'decimal') ? 'generalise' : null;
}

function ofTable(
  root: ReadonlyMap<string, unknown>,
  columns: ReadonlyMap<string, ColumnConfig>,
): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const having = (role: ColumnConfig['roles'][number]) =>
    [...columns].filter(([, { roles }]) => roles.includes(role)).map(([name]) => name);

  const none = root.get('sensitive');
  if (Array.isArray(none) && none.length === 0 && having('sensitive').length > 0) {
    problems.push({
      path: ['sensitive'],
      spot: 'key',
      problem: ['sensitive-none-and-some'],
    });
  }

  const subject = subjectSchema.safeParse(root.get('subject')).data;
  const keys = having('subject');
  const elsewhere = keys.filter((name) => name !== subject?.column);
  const surplus = subject === undefined ? elsewhere.slice(1) : elsewhere;
  for (const name of surplus) {
    problems.push({
      path: ['columns', name, 'roles'],
      problem: ['subject-elsewhere'],
    });
  }
  if (subject?.released === false && keys.includes(subject.column)) {
    problems.push({
      path: ['columns', subject.column, 'roles'],
      problem: ['subject-released-and-not'],
    });
  }
  problems.push(...ofShape(root, subject !== undefined || keys.length > 0, having('count')));
  const chosen = subject?.column ?? keys[0];
  if (chosen !== undefined) {
    const roles = columns.get(chosen)?.roles ?? [];
    const clash = NEVER_SUBJECT.find((role) => roles.includes(role));
    if (clash !== undefined) {
      problems.push({
        path: ['columns', chosen, 'roles'],
        problem: ['subject-and-role', { role: clash }],
      });
    }
    if (root.get('unit') === 'person') {
      problems.push({
        path: ['unit'],
        spot: 'key',
        problem: ['unit-and-subject'],
      });
    }
  }
  return problems;
}

/** What is said of records, beside a key of persons or a column of counts. */
function ofShape(
  root: ReadonlyMap<string, unknown>,
  hasSubject: boolean,
  counts: readonly string[],
): YamlProblem[] {
  const shape = root.get('shape');
  const clash = (problem: Problem): YamlProblem[] => [{ path: ['shape'], spot: 'key', problem }];
  if (shape === 'aggregate' && hasSubject) return clash(['groups-and-subject']);
  if (shape === 'aggregate' && root.get('unit') === 'person') return clash(['groups-and-persons']);
  return shape === 'microdata' && counts.length > 0 ? clash(['microdata-and-count']) : [];
}

/** Own entries of a map in the file; none for anything else. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value));
}
