import { type AdviseRequest, advise } from './advise.ts';
import { type ExamineRequest, pathsOf } from './assess/request.ts';
import { requireReadableTwice, requireSameBytes } from './assess/same-numbers.ts';
import { type Examination, examine } from './assess.ts';
import type { AdviceReport } from './model/advice-report.ts';
import type { Treatments } from './model/treatments.ts';
import { expandPaths } from './source/expand-paths.ts';
import type { AdviceOptions } from './treat/advice/options.ts';

/**
 * The whole program, and then the search for treatments under which its verdict would change: on the
 * same files, read a second time. *Publish* needs none, and nothing is looked for.
 * @param search what is looked for, when it ends, and who hears of it
 * @throws HealthriskError also E-USAGE for what can be read only once, and E-INPUT-CHANGED
 */
export async function examineAndAdvise(
  request: ExamineRequest,
  search: Partial<AdviceOptions> = {},
): Promise<Examination> {
  const path = await expandPaths(pathsOf(request));
  await requireReadableTwice(path);
  const examination = await examine({ ...request, path });
  const { assessment } = examination;
  if (assessment.verdict === 'publish') return examination;
  request.onStage?.('advising');
  const { report } = await advise(ofSearch({ ...request, path }), search);
  requireSameBytes(assessment.dataset, report.dataset);
  return { ...examination, assessment: { ...assessment, treatments: treatmentsOf(report) } };
}

/** A search has an engine of its own, leaves waivers aside, and compares with nothing. */
function ofSearch({
  engine: _,
  verify: __,
  atRisk: ___,
  baseline: ____,
  waivers: _____,
  locateWaiver: ______,
  settings: _______,
  onStage: ________,
  ...request
}: ExamineRequest): AdviseRequest {
  return request;
}

function treatmentsOf(report: Omit<AdviceReport, 'run'>): Treatments {
  const { goal, suppression, loss, plans, isProved, evaluated, quick } = report;
  return { goal, suppression, loss, plans, isProved, evaluated, quick };
}
