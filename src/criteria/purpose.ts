import { PROHIBITED_PURPOSES, type Purpose } from '../model/context.ts';
import type { Facts } from '../model/facts.ts';
import type { PurposeCriterion } from '../model/pack.ts';
import type { Judgement } from './judgement.ts';
import { cannotJudge } from './weigh.ts';

/** The data are not handed on for a purpose that the criterion names. Nobody said: not evaluable. */
export function judgePurpose({ prohibited }: PurposeCriterion, { context }: Facts): Judgement[] {
  if (context.purpose === null) return [cannotJudge('not-declared')];
  return judged(context.purpose.uses.filter((use) => prohibited.includes(use)));
}

/** A purpose that no law allows, whatever packs are named; silent where none was declared. */
export function prohibitedPurpose({ context }: Facts): Judgement[] {
  const prohibited: readonly Purpose[] = PROHIBITED_PURPOSES;
  const found = context.purpose?.uses.filter((use) => prohibited.includes(use)) ?? [];
  return found.length === 0 ? [] : judged(found);
}

function judged(purposes: readonly Purpose[]): Judgement[] {
  return [purposes.length === 0 ? { outcome: 'pass' } : { outcome: 'fail', params: { purposes } }];
}
