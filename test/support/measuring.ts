import { measure } from '../../src/measure/measure.ts';
import type { MeasurePlan } from '../../src/measure/measure-plan.ts';
import type { PersonUnit } from '../../src/model/assessment.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { enginesOf, levelsOf, personsFrom, tableOf } from './tables.ts';

/** A table for {@link measured}; the sensitive column and the subject are optional. */
export interface Measurable {
  quasi: readonly (readonly string[])[];
  sensitive?: readonly string[];
  declared?: Partial<ColumnDeclaration>;
  /** Declared missing tokens. */
  tokens?: readonly string[];
  subject?: readonly string[];
  unit: PersonUnit;
}

/** Everything `measure` says of a table whose last column is the sensitive one, named `s`. */
export async function measured(table: Measurable) {
  const { quasi, sensitive, declared, tokens = null, subject, unit } = table;
  const columns = [...quasi, ...(sensitive === undefined ? [] : [sensitive])];
  const encoded = tableOf(columns, tokens);
  const persons = unit === 'row' ? null : personsFrom(subject!);
  const at = quasi.length;
  const plan: MeasurePlan = {
    engine: enginesOf(encoded, persons)[0]!,
    names: columns.map((_, column) => (column === at ? 's' : `q${column}`)),
    shape: 'microdata',
    counts: [],
    rows: encoded.rows,
    persons: persons?.count ?? encoded.rows,
    unit,
    quasi: quasi.map((_, column) => column),
    assumed: new Set(),
    sensitive:
      sensitive === undefined
        ? []
        : [{ column: at, name: 's', levels: levelsOf(encoded, at, declared) }],
    ignored: [],
    circumstances: {
      ...{
        asOf: '2026-01-01',
        ages: [],
        ageLimits: [],
        units: [],
        postal: [],
        sets: [],
        looks: [],
      },
      objections: [],
    },
    shareThresholds: [2, 3, 5, 11],
    gated: new Set(['k', 'l-distinct']),
    isForVerdict: false,
  };
  return measure(plan);
}

/** The entry of an id with exactly these parameters. */
export function entry(
  metrics: readonly MetricValue[],
  id: MetricValue['id'],
  params: MetricValue['params'] = {},
): MetricValue {
  const key = (value: MetricValue['params']) => JSON.stringify(Object.entries(value ?? {}).sort());
  const found = metrics.filter((one) => one.id === id && key(one.params) === key(params));
  if (found.length !== 1) throw new Error(`${found.length} entries of ${id} ${key(params)}`);
  return found[0]!;
}
