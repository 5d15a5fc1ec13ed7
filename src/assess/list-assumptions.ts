import { type AskedDays, askedForThePast } from '../criteria/in-the-past.ts';
import type { AssignedColumn } from '../detect/assign-roles.ts';
import type { MeasuredColumn, Objections } from '../measure/measure-plan.ts';
import type { AppliedPack, Assumption, AssumptionId } from '../model/assessment.ts';
import type { Column } from '../model/column.ts';
import type { DialectOptions } from '../model/csv.ts';
import type { Declarations, Generalisation } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { MetricValue } from '../model/metric.ts';
import type { RulePack, Shape } from '../model/pack.ts';
import type { Persons } from '../model/table.ts';

/** What {@link listAssumptions} looks at. */
export interface Assumed {
  declared: Declarations;
  assigned: readonly AssignedColumn[];
  columns: readonly Column[];
  sensitive: readonly MeasuredColumn[];
  persons: Persons | null;
  /** The key that counts persons is not in the file. */
  keyIsHeld: boolean;
  /** Columns that are finer in the file than declared. */
  generalised: ReadonlySet<string>;
  metrics: readonly MetricValue[];
  packs: readonly AppliedPack[];
  /** The same packs as loaded. */
  rules: readonly RulePack[];
  findings: readonly Finding[];
  emptyLines: number;
  /** The table looks like counts of groups. */
  aggregated: boolean;
  shape: Shape;
  /** Marks that were declared. */
  dialect: DialectOptions;
  /** Labels of own patterns that no column has. */
  unmatched: readonly string[];
  days: AskedDays;
  /** What is known of those who objected. */
  objections: readonly Objections[];
}

/** Everything that was taken for granted, in a fixed order; how many values, never which. */
export function listAssumptions(assumed: Assumed): Assumption[] {
  const { declared, columns, sensitive, persons } = assumed;
  const list: Assumption[] = askedForThePast(assumed.days);
  const add = (id: AssumptionId, of: string | null = null, params: Assumption['params'] = {}) =>
    list.push({ id, of, params });

  if (assumed.shape === 'aggregate') {
    const { aggregated } = assumed;
    add('rows-are-groups', null, { declared: declared.shape !== null, aggregated });
  } else {
    addPersons();
  }
  const detected = columns.filter(({ roleFrom }) => roleFrom === 'detected').length;
  if (detected > 0) add('roles-detected', null, { columns: detected });
  const quasiMissing = columns.filter(
    ({ roles, missing }) => roles.includes('quasi-identifier') && (missing ?? 0) > 0,
  ).length;
  if (quasiMissing > 0) add('missing-is-a-category', null, { columns: quasiMissing });
  const { tokens } = declared.missing;
  if (tokens !== null) add('missing-tokens-declared', null, { tokens: tokens.length });
  if (declared.noSensitiveColumn) add('no-sensitive-column');

  for (const { name, alsoQuasi } of assumed.assigned) {
    if (alsoQuasi) add('sensitive-also-quasi-identifier', name);
  }
  for (const { name, roles, semantic } of columns) {
    const said = declared.columns.get(name)?.semantic;
    if (said !== undefined) {
      add('meaning-declared', name, { semantic: said, found: semantic === said ? null : semantic });
    }
    if (roles.includes('weight')) add('weight-is-quasi-identifier', name);
    const how = declared.columns.get(name)?.generalise;
    if (how !== undefined && assumed.generalised.has(name)) {
      add('quasi-identifier-generalised', name, described(how));
    }
  }
  for (const measured of sensitive) addSensitive(measured);
  for (const { name, roles, vouched } of columns) {
    if (!roles.includes('ignored')) continue;
    const rarest = assumed.metrics.find(({ id, of }) => id === 'value-persons-min' && of === name);
    add('ignored-by-declaration', name, {
      persons: rarest?.value ?? null,
      vouched: vouched === true,
      ...(assumed.shape === 'aggregate' ? { groups: true } : {}),
    });
  }
  const marks = Object.keys(assumed.dialect);
  if (marks.length > 0) {
    const comments = assumed.dialect.comment !== undefined;
    add('dialect-declared', null, { marks: marks.join(', '), comments });
  }
  if (assumed.emptyLines > 0) add('empty-lines-skipped', null, { lines: assumed.emptyLines });
  for (const said of assumed.objections) {
    if (said.by !== 'keys') continue;
    add('objections-listed', null, { keys: said.keys, persons: said.persons });
  }
  for (const pattern of assumed.unmatched) add('pattern-unmatched', null, { pattern });
  list.push(...packAssumptions(assumed.packs, assumed.rules, assumed.findings));
  return list;

  function addPersons(): void {
    add('target-is-in-file');
    if (persons === null) {
      add('rows-are-persons', null, { declared: declared.recordsArePersons });
    } else if (persons.rowsWithoutKey > 0) {
      add('rows-without-subject-are-one-person', null, { rows: persons.rowsWithoutKey });
    }
    if (assumed.keyIsHeld) add('key-held-apart');
    if (assumed.aggregated) {
      add('judged-as-microdata', null, { declared: declared.shape !== null });
    }
  }

  function addSensitive({ name, levels }: MeasuredColumn): void {
    const column = columns.find((other) => other.name === name);
    const said = declared.columns.get(name);
    const absence = said?.missingMeans === 'none';
    const harmless = (levels.harmless ?? 0) - Number(absence);
    if (harmless > 0) add('harmless-values-declared', name, { values: harmless, absence });
    if (absence) add('missing-means-none', name);
    else if ((column?.missing ?? 0) > 0) {
      add('missing-means-unknown', name, { cells: column?.missing ?? 0 });
    }
    if (levels.orderRefused) add('ordered-not-applicable', name);
    else if (said?.ordered === true) add('ordered-declared', name);
    const level = levels.judged.level ?? 'value';
    if (said?.judgeAt !== undefined) add('judged-level-declared', name, { level });
    else if (level !== 'value') add('judged-at-level', name, { level, step: levels.step });
    if (column?.roles.includes('quasi-identifier')) add('diversity-without-own-column', name);
  }
}

/** What the choice of packs takes for granted. */
export function packAssumptions(
  packs: readonly AppliedPack[],
  rules: readonly RulePack[],
  findings: readonly Finding[],
): Assumption[] {
  const list: Assumption[] = [];
  const speaking = new Set(findings.map(({ pack }) => pack));
  for (const { id, from } of packs) {
    if (!speaking.has(id)) list.push({ id: 'pack-silent', of: null, params: { pack: id } });
    if (from === 'added') list.push({ id: 'pack-added', of: null, params: { pack: id } });
  }
  const isOpenData = ({ id, extends: parents }: RulePack) =>
    id === 'open-data' || parents.includes('open-data');
  if (!rules.some(isOpenData)) {
    const names = rules.map(({ id }) => id);
    list.push({ id: 'open-data-not-applied', of: null, params: { packs: names.join(', ') } });
  }
  return list;
}

function described(how: Generalisation): Assumption['params'] {
  if ('date' in how) return { how: 'date', to: how.date };
  if ('band' in how) return { how: 'band', to: how.band };
  if ('prefix' in how) return { how: 'prefix', to: how.prefix };
  return { how: 'hierarchy', to: how.level };
}
