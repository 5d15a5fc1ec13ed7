import type { Facts } from '../model/facts.ts';
import type { UnitPopulationCriterion } from '../model/pack.ts';
import type { Judgement } from './judgement.ts';
import { isOfDates, likePostcodes, unknownMeanings } from './unknown-meaning.ts';
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
  const others = [...likePostcodes(facts, semantics), ...unknownMeanings(facts, isOfDates)];
  return weighColumns(facts, semantics, wanted, '<=', 0, others);
}
