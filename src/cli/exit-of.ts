import { EXIT } from '../errors/codes.ts';
import type { Assessment } from '../model/assessment.ts';
import { allows, type FailOn } from '../verdict/gate.ts';

/** The exit code of an assessment; that of a hold where only its day keeps the gate shut. */
export function exitOf(assessment: Assessment, failOn: FailOn): number {
  if (allows(assessment, failOn)) return EXIT.publish;
  return Math.max(EXIT[assessment.verdict], EXIT.restrict);
}
