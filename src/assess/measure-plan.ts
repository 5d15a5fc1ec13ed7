import { requiredSizes } from '../criteria/required-k.ts';
import type { AssignedColumn } from '../detect/assign-roles.ts';
import { asReleased } from '../encode/as-released.ts';
import { sensitiveLevels } from '../encode/sensitive-view.ts';
import type { Engine } from '../engines/engine.ts';
import type { MeasurePlan, SeenColumn } from '../measure/measure-plan.ts';
import type { PersonUnit } from '../model/assessment.ts';
import type { Declarations } from '../model/declaration.ts';
import type { RulePack, Shape } from '../model/pack.ts';
import type { Role } from '../model/role.ts';
import type { EncodedTable, Persons } from '../model/table.ts';
import { circumstancesOf } from './circumstances.ts';

/** Class sizes behind the risks 0.33, 0.2, 0.09 and 0.05 that the literature uses as steps. */
const LADDER = [3, 5, 11, 20];

/** What {@link measurePlan} is made from. */
export interface Ingredients {
  assigned: readonly AssignedColumn[];
  table: EncodedTable;
  persons: Persons | null;
  declared: Declarations;
  /** What a record is. */
  shape: Shape;
  packs: readonly RulePack[];
  engine: Engine;
  /** Keys of persons who objected; null: nobody gave any. */
  optOut: readonly string[] | null;
  /** ISO date on which ages are counted. */
  asOf: string;
  /** Bytes that the texts of one sensitive column may take while its levels are made. */
  room: number;
  /** Only criteria read the numbers; absent: reports show them all. */
  isForVerdict?: boolean;
}

/** What the questions are about: columns by role, their levels, and the thresholds to count below. */
export function measurePlan(from: Ingredients): MeasurePlan {
  const { assigned, table, persons, declared, packs, room, shape } = from;
  const withRole = (role: Role) =>
    assigned.flatMap(({ roles }, column) => (roles.includes(role) ? [column] : []));
  const quasi = withRole('quasi-identifier');
  const thresholds = packs.flatMap(({ criteria }) =>
    criteria.filter((criterion) => criterion.kind === 'threshold'),
  );
  const shares = thresholds.flatMap(({ params: { k } }) => (k === undefined ? [] : [k]));
  return {
    engine: from.engine,
    names: assigned.map(({ name }) => name),
    shape,
    counts: shape === 'aggregate' ? countsIn(assigned, table) : [],
    rows: table.rows,
    persons: persons?.count ?? table.rows,
    unit: shape === 'aggregate' ? 'group' : personUnit(persons, declared),
    quasi,
    assumed: new Set(quasi.filter((column) => assigned[column]!.roleFrom === 'assumed')),
    sensitive: (shape === 'aggregate' ? [] : withRole('sensitive')).map((column) => {
      const { name } = assigned[column]!;
      const said = declared.columns.get(name);
      const levels = sensitiveLevels(table.columns[column]!, column, said, room);
      return { column, name, levels };
    }),
    ignored: withRole('ignored').map((column) => ({
      column,
      counted: table.counted[column],
      distinct: table.columns[column]?.values.length ?? 0,
    })),
    shareThresholds: [...new Set([...LADDER, ...requiredSizes(packs), ...shares])].sort(
      (a, b) => a - b,
    ),
    circumstances: circumstancesOf(from),
    gated: new Set(thresholds.map(({ metric }) => metric)),
    isForVerdict: from.isForVerdict ?? false,
  };
}

/** Columns of counts: whoever gave such a column another role does not hide it. */
function countsIn(assigned: readonly AssignedColumn[], table: EncodedTable): SeenColumn[] {
  return assigned.flatMap(({ name, roles, semantic }, at) => {
    const encoded = table.columns[at];
    const isCount = roles.includes('count') || semantic === 'count';
    if (!isCount || encoded === undefined) return [];
    return [{ name, encoded: asReleased(encoded, 'tokens-with-digits') }];
  });
}

function personUnit(persons: Persons | null, declared: Declarations): PersonUnit {
  if (persons === null) return 'row';
  return declared.subject?.released === false ? 'subject-private' : 'subject';
}
