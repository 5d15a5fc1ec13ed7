import type { Facts } from '../model/facts.ts';
import type { AgeTopCodeCriterion } from '../model/pack.ts';
import type { Semantic } from '../model/semantic.ts';
import type { Judgement } from './judgement.ts';
import { otherwiseWithin, unknownMeanings } from './unknown-meaning.ts';
import { weighColumns } from './weigh-columns.ts';

/** Meanings that tell how old somebody is. */
export const AGED: readonly Semantic[] = ['age', 'birth-date'];

/**
 * No age above the limit is told apart from others above it, neither as an age nor by a date of
 * birth. A table without either passes: every column was looked at. A column of unknown meaning may be
 * one of ages.
 */
export function judgeAgeTopCode({ age }: AgeTopCodeCriterion, facts: Facts): Judgement[] {
  const wanted = { id: 'ages-above', params: { age } } as const;
  const others = [...otherwiseWithin(facts, 'ages-within'), ...unknownMeanings(facts)];
  return weighColumns(facts, AGED, wanted, '<=', 0, others);
}
