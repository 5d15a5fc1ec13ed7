import type { ErrorCode } from '../errors/codes.ts';
import type { Problem } from '../errors/problem.ts';
import type { Waiver } from '../model/waiver.ts';

/** One thing that is wrong with a waiver; quotes none of its words. */
export interface WaiverProblem {
  /** Which waiver, from 0. */
  at: number;
  /** Where in it. */
  key: keyof Waiver;
  code: ErrorCode;
  problem: Problem;
}
