import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../model/assessment.ts';
import type { MetricValue } from '../model/metric.ts';
import type { ColumnSetCriterion, RulePack, UnitPopulationCriterion } from '../model/pack.ts';

/** By what a saved number is to be read now. */
export interface ReadBy {
  packs: readonly RulePack[];
  /** ISO date on which is judged. */
  asOf: string;
  /** Version of this program, whose own packs others may extend. */
  version: string;
}

/**
 * The numbers of a saved assessment that still mean what criteria now take them for. Ages by a date
 * of birth grow; a named set of columns, and a table of small units, are what the pack said that was
 * applied then. What means something else is left out, so that its criterion is not evaluable.
 */
export function validMetrics(saved: Assessment, by: ReadBy): MetricValue[] {
  return saved.metrics.filter((entry) => {
    if (entry.id === 'ages-above') return agesHold(entry, saved, by);
    if (entry.id === 'units-below-population') return unitsHold(entry, saved, by);
    return entry.params?.set === undefined || setHolds(entry.params.set, saved, by);
  });
}

/** Persons only get older: what was too many then is too many now, and none may be some. */
function agesHold({ of, value }: MetricValue, saved: Assessment, { asOf }: ReadBy): boolean {
  if (asOf <= saved.policy.asOf || value !== 0) return true;
  const column = saved.dataset.columns.find(({ name }) => name === of);
  return column?.semantic === 'age' && column.type !== 'date';
}

function setHolds(set: string, { findings }: Assessment, { packs }: ReadBy): boolean {
  const then = findings.filter(({ kind, demand }) => kind === 'column-set' && demand?.set === set);
  const now = packs
    .flatMap(({ criteria }) => criteria)
    .filter((one): one is ColumnSetCriterion => one.kind === 'column-set' && one.set === set);
  return now.every(({ semantics, least }) =>
    then.some(
      ({ demand }) => demand?.least === least && isDeepStrictEqual(demand.semantics, semantics),
    ),
  );
}

/** The table of units is in the pack alone: it is the same only where the pack is. */
function unitsHold({ params }: MetricValue, saved: Assessment, by: ReadBy): boolean {
  return by.packs.every((pack) => {
    const asks = pack.criteria.some(
      (one): one is UnitPopulationCriterion =>
        one.kind === 'unit-population' && one.population === params?.population,
    );
    const isSame = saved.packs.some(({ id, sha256 }) => id === pack.id && sha256 === pack.sha256);
    // What a pack extends is not in its checksum; packs of the program change with its version.
    return !asks || (isSame && (pack.extends.length === 0 || saved.run.version === by.version));
  });
}
