import { EXIT } from '../../errors/codes.ts';
import type { Assessment } from '../../model/assessment.ts';
import { allows, FAIL_ON } from '../../verdict/gate.ts';

/** The exit code with which the run ended that made an assessment, by the settings it carries. */
export function exitCodeOf(assessment: Assessment): number {
  const { settings } = assessment.policy;
  const said = (name: string) => settings.findLast((setting) => setting.name === name)?.value;
  const failOn = FAIL_ON.find((verdict) => verdict === said('fail-on')) ?? 'restrict';
  const code = allows(assessment, failOn)
    ? EXIT.publish
    : Math.max(EXIT[assessment.verdict], EXIT.restrict);
  const isWorse = isGatedByBaseline(assessment) && regressed(assessment);
  return isWorse && failOn !== 'never' ? Math.max(code, EXIT.restrict) : code;
}

/** The verdict is publish, and one for the day of the run. */
export function mayBePublished(assessment: Assessment): boolean {
  return allows(assessment, 'restrict');
}

/** Whether nothing was allowed to become worse. */
export function isGatedByBaseline({ policy }: Assessment): boolean {
  return policy.settings.some(({ name }) => name === 'no-regression');
}

function regressed({ baseline }: Assessment): boolean {
  return (baseline?.regressions.length ?? 0) > 0;
}
