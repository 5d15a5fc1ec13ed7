/**
 * The library: `import { assess, render } from 'healthrisk'`. Everything the command line does, it
 * does through these.
 */

import { checkRequest } from './assess/check-request.ts';
import type { AssessRequest } from './assess/request.ts';
import { examine } from './assess.ts';
import type { Assessment } from './model/assessment.ts';
import { startRun, today } from './run-info.ts';

/**
 * Reads, measures and judges one table.
 * @returns aggregates only; no value of the data
 * @throws HealthriskError on bad input; then there is no verdict
 */
export async function assess(request: AssessRequest): Promise<Assessment> {
  checkRequest(request);
  const finish = startRun('library');
  const { assessment } = await examine({ ...request, asOf: request.asOf ?? today() });
  return { ...assessment, run: finish() };
}

export type { AssessRequest } from './assess/request.ts';
export type { HeaderMode } from './detect/column-names.ts';
export type { EngineName } from './engines/engine-name.ts';
export { ERROR_CODES, type ErrorCode, EXIT } from './errors/codes.ts';
export { type ErrorLocation, HealthriskError } from './errors/healthrisk-error.ts';
export * from './model/assessment.ts';
export * from './model/column.ts';
export * from './model/csv.ts';
export * from './model/declaration.ts';
export * from './model/finding.ts';
export * from './model/metric.ts';
export * from './model/pack.ts';
export * from './model/profile.ts';
export * from './model/role.ts';
export * from './model/suggestion.ts';
export * from './model/verdict.ts';
export * from './model/waiver.ts';
export type { ProfileRequest } from './profile/request.ts';
export { profile } from './profile.ts';
export { FORMATS, type Format, render, type Style } from './report/index.ts';
export { renderProfile } from './report/profile/index.ts';
export { parseAssessment } from './saved/parse-assessment.ts';
export { allows, FAIL_ON, type FailOn } from './verdict/gate.ts';
