import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import type { UnitPopulationCriterion } from '../model/pack.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { isOfDates, unknownMeanings } from './unknown-meaning.ts';
import { cannotJudge } from './weigh.ts';
import { weighColumns } from './weigh-columns.ts';

/**
 * No geographic unit that the data name has fewer inhabitants than the criterion says, by the table
 * of units in its pack. A table without such a column passes: every column was looked at. A place of
 * which nobody knows what it is, a column with cells like postcodes and one of unknown meaning may name
 * such units.
 */
export function judgeUnitPopulation(
  { semantics, population }: UnitPopulationCriterion,
  facts: Facts,
): Judgement[] {
  const wanted = { id: 'units-below-population', params: { population } } as const;
  const maybe = facts.columns
    .filter((column) => !isAmong(column, semantics) && mayNameUnits(column, facts))
    .map(({ name: of }) => ({ ...cannotJudge('cells-say-otherwise'), of }));
  const others = [...maybe, ...unknownMeanings(facts, isOfDates)];
  return weighColumns(facts, semantics, wanted, '<=', 0, others);
}

function isAmong({ semantic }: Column, semantics: UnitPopulationCriterion['semantics']): boolean {
  return semantic !== null && semantics.includes(semantic);
}

function mayNameUnits({ name, semantic }: Column, facts: Facts): boolean {
  const entry = findEntry(facts, { id: 'postal-like', of: name });
  return semantic === 'place' || Boolean(entry?.value);
}
