import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import { DATE_UNITS, type DateGranularityCriterion } from '../model/pack.ts';
import type { Semantic } from '../model/semantic.ts';
import type { Judgement } from './judgement.ts';
import { isOfDates, otherwiseWithin, unknownMeanings } from './unknown-meaning.ts';
import { cannotJudge } from './weigh.ts';

/** Meanings of columns that say when something was. */
const DATED: readonly Semantic[] = [
  'birth-date',
  'death-date',
  'admission-date',
  'discharge-date',
  'act-date',
  'event-date',
  'period',
];

/**
 * Every date of the table is at least so coarse. A table without dates passes: every column was looked
 * at. A date of which nobody knows how fine it is cannot be judged, nor a column of unknown meaning:
 * days may be written as numbers.
 */
export function judgeDateGranularity(
  { finest }: DateGranularityCriterion,
  facts: Facts,
): Judgement[] {
  const dates = facts.columns.filter(isDate).map(({ name, granularity }): Judgement => {
    if (granularity === null) return { ...cannotJudge('not-measured'), of: name };
    const isFiner = DATE_UNITS.indexOf(granularity) < DATE_UNITS.indexOf(finest);
    return { outcome: isFiner ? 'fail' : 'pass', of: name, params: { granularity } };
  });
  const judged = [
    ...dates,
    ...otherwiseWithin(facts, 'dates-within'),
    ...unknownMeanings(facts, isOfDates),
  ];
  if (judged.length > 0) return judged;
  return [{ outcome: 'pass', params: { nothingToJudge: 'no-such-column' } }];
}

function isDate(column: Column): boolean {
  return isOfDates(column) || isDated(column.semantic);
}

/** The meaning says when something was, whatever its texts look like. */
export function isDated(semantic: Semantic | null): boolean {
  return semantic !== null && DATED.includes(semantic);
}
