import { recogniseCodes } from '../../assess/recognise-codes.ts';
import { asReleased } from './as-released.ts';
import { type Judged, judged } from './judged.ts';
import { objectionsAt, objectionsLost } from './objections.ts';
import { type Bench, keptColumn, type Treatable } from './treatable.ts';
import { treatedTable } from './treated-table.ts';
import type { Treatment } from './treatment.ts';

/**
 * Assesses the table as a treatment would write it: its columns are recognised anew, everything is
 * measured and judged by every criterion. A key of the persons that goes is kept only to count them.
 * @param before what is said of the table as it is
 */
export async function confirm(
  treatable: Treatable,
  bench: Bench,
  treatment: Treatment,
  before: Judged,
): Promise<Judged> {
  const { known } = treatable;
  const { names: left, levels, heldKey, declared } = asReleased(treatable, treatment);
  const stays = known.names.flatMap((name, at) =>
    left.includes(name) || at === heldKey ? [{ name, at }] : [],
  );
  const treated = treatedTable(
    stays.map(({ name, at }) => {
      const level = levels.get(name);
      return { ...keptColumn(treatable, at), ...(level === undefined ? {} : { level }) };
    }),
    treatment.isOut,
    known.tokens,
  );
  const names = stays.map(({ name }) => name);
  const seen = recogniseCodes({ ...known, names, declared }, treated.table, treated.codes);
  const held = heldKey === null ? {} : { heldKey: known.names[heldKey]! };
  const optOut = bench.optOut && objectionsAt(treatable, treatment, bench.optOut);
  const { eventColumns, repeatedKeys } = before.facts;
  const doubts = { eventColumns, repeatedKeys: [...repeatedKeys, ...bench.repeatedNumbers] };
  return judged(
    { ...treated, ...seen, declared },
    { ...bench, ...held, optOut },
    objectionsLost(treatable, treatment, before),
    doubts,
  );
}
