import type { Judgement } from './judgement.ts';
import { cannotJudge } from './weigh.ts';

/** What a source asks for and the tool cannot measure: said, and never taken for met. */
export function judgeUnmeasured(): Judgement[] {
  return [cannotJudge('not-measurable')];
}
