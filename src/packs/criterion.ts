import type {
  Criterion,
  CriterionBase,
  Location,
  OnlyIf,
  Source,
  UnitTable,
} from '../model/pack.ts';
import type { CriterionEntry } from './schema.ts';

/**
 * An entry of a pack's file as the criterion it states.
 * @param table the file that the entry names, where it names one
 */
export function toCriterion(
  entry: CriterionEntry,
  location: Location,
  table?: UnitTable,
): Criterion {
  const { on_fail, only_if, met_by, source, ...own } = entry;
  const base: Pick<CriterionBase, 'onFail' | 'source' | 'location' | 'onlyIf' | 'metBy'> = {
    onFail: defined(on_fail),
    source: defined(source) as Source,
    ...(only_if === undefined ? {} : { onlyIf: defined(only_if) as OnlyIf }),
    ...(met_by === undefined ? {} : { metBy: met_by }),
    location,
  };
  const rest = 'params' in own ? { ...own, params: defined(own.params) } : own;
  // The schema of each kind is the kind: what it checked is what the model says.
  const criterion = { ...defined(rest), ...base } as Criterion;
  return table === undefined || criterion.kind !== 'unit-population'
    ? criterion
    : { ...criterion, table, below: unitsBelow(table, criterion.population) };
}

function unitsBelow({ units }: UnitTable, population: number): string[] {
  return units.filter((one) => one.population < population).map(({ unit }) => unit);
}

/** The same object without keys that hold nothing. */
function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
