import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../model/assessment.ts';
import type { Waiver } from '../model/waiver.ts';
import { applyWaivers, beforeWaiver } from '../verdict/waive.ts';
import { isExpired, isTooLong } from '../verdict/waiver-days.ts';
import type { Contradiction } from './contradiction.ts';
import { dayOfRun } from './days-consistency.ts';

/** An assessment as it would be if nobody had waived anything; its verdicts stay as they are. */
export function withoutWaivers(assessment: Assessment): Assessment {
  const { findings, channel } = assessment;
  return { ...assessment, findings: findings.map((each) => beforeWaiver(each, channel)) };
}

/**
 * Whether the listed waivers, applied again to what was judged, give the findings that an assessment
 * tells of: none lowered by more than a step, by a waiver that is not listed, or beyond its limits.
 */
export function waiversContradict(assessment: Assessment): Contradiction | null {
  const { dataset, channel, findings, policy } = assessment;
  for (const [at, { outcome, waiver }] of findings.entries()) {
    if ((outcome === 'waived') !== (waiver !== undefined)) {
      return ['saved-waiver-applied', { path: `findings[${at}].waiver` }];
    }
  }
  for (const [at, waiver] of assessment.waivers.entries()) {
    if (isExpired(waiver, policy.asOf) || isTooLong(waiver, dayOfRun(assessment))) {
      return ['saved-waiver-day', { path: `waivers[${at}].expires` }];
    }
  }
  const given = assessment.waivers.map(
    ({ lowered: _, worse: __, unmeasured: ___, ...waiver }): Waiver => waiver,
  );
  const files = dataset.files.map(({ name }) => name);
  const again = applyWaivers(withoutWaivers(assessment).findings, given, { files, channel });
  const other = findings.findIndex((each, at) => !isDeepStrictEqual(each, again.findings[at]));
  if (other >= 0) return ['saved-waiver-effect', { path: `findings[${other}].waiver` }];
  return isDeepStrictEqual(assessment.waivers, again.waivers)
    ? null
    : ['saved-waivers-listed', { path: 'waivers' }];
}
