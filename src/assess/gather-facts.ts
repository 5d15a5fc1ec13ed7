import type { RecordsAre } from '../detect/aggregated.ts';
import { isEvent, repeatedKeys } from '../detect/meanings.ts';
import type { Measurements } from '../measure/measure.ts';
import type { MeasurePlan } from '../measure/measure-plan.ts';
import type { Column } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Facts, JudgedEntry } from '../model/facts.ts';
import type { Shape } from '../model/pack.ts';
import type { SensitiveView } from '../model/table.ts';

/** What {@link gatherFacts} is made from. */
export interface FactSources {
  columns: readonly Column[];
  declared: Declarations;
  plan: MeasurePlan;
  measured: Measurements;
  /** Columns that are finer in the file than declared. */
  generalised: ReadonlySet<string>;
  files: number;
  /** Quotes, escapes or comments were declared. */
  dialect: boolean;
  recordsAre: RecordsAre;
  shape: Shape;
  asOf: string;
}

/** All that criteria may know: aggregates, roles and declarations, no value of the data. */
export function gatherFacts({
  columns,
  declared,
  plan,
  measured,
  generalised,
  files,
  dialect,
  recordsAre,
  shape,
  asOf,
}: FactSources): Facts {
  return {
    shape,
    shapeDeclared: declared.shape !== null,
    columns,
    metrics: measured.metrics,
    judged: plan.sensitive.map(({ name, levels: { judged, doubted } }): JudgedEntry => {
      // A token that may be a value may be a harmful one.
      const harmful = Math.max(...[judged, ...doubted.get(judged)!].map(harmfulValues));
      return {
        of: name,
        level: judged.level,
        harmless: judged.harmless,
        values: judged.size,
        harmfulValues: harmful,
      };
    }),
    unit: plan.unit,
    subject: columns.find(({ roles }) => roles.includes('subject'))?.name ?? null,
    noSensitiveColumn: declared.noSensitiveColumn,
    recordsArePersons: declared.recordsArePersons,
    files,
    dialect,
    eventColumns: columns.filter(({ semantic }) => isEvent(semantic)).map(({ name }) => name),
    repeatedKeys: repeatedKeys(columns),
    aggregated: recordsAre !== 'persons' || columns.some(({ roles }) => roles.includes('count')),
    generalised: [...generalised],
    missingPolicy: declared.missing.policy,
    context: declared.context,
    objectionKeys: keysOf(plan),
    asOf,
  };
}

function harmfulValues({ harmful, size }: SensitiveView): number {
  return harmful?.reduce((sum, flag) => sum + flag, 0) ?? size;
}

/** How many keys were given of persons who objected; null where no list was. */
function keysOf({ circumstances }: MeasurePlan): number | null {
  const listed = circumstances.objections.find((said) => said.by === 'keys');
  return listed?.by === 'keys' ? listed.keys : null;
}
