/**
 * The library: `import { assess, render } from 'healthrisk'`. Everything the command line does, it
 * does through these.
 */

import { createHash } from 'node:crypto';
import { checkDay } from './assess/check-day.ts';
import { checkRequest } from './assess/check-request.ts';
import type { AssessRequest } from './assess/request.ts';
import { examine } from './assess.ts';
import { type DecideRequest, decideAgain } from './decide-again.ts';
import type { Assessment } from './model/assessment.ts';
import { startRun, today } from './run-info.ts';
import { parseAssessment } from './saved/parse-assessment.ts';

/**
 * Reads, measures and judges one table.
 * @returns aggregates only; no value of the data
 * @throws HealthriskError on bad input; then there is no verdict
 */
export async function assess(request: AssessRequest): Promise<Assessment> {
  checkRequest(request);
  const finish = startRun('library');
  const now = today();
  const { assessment } = await examine({ ...request, asOf: request.asOf ?? now, today: now });
  return { ...assessment, run: finish() };
}

/**
 * Judges a saved assessment again, without the data: by other or newer packs, or on another day.
 * @param text JSON of the assessment
 * @throws HealthriskError E-DATA-ASSESSMENT, E-PACK-*, E-USAGE for a day that is none
 */
export async function decide(
  text: string,
  request: Partial<Pick<DecideRequest, 'rules' | 'asOf' | 'channel' | 'failOn'>> = {},
): Promise<Assessment> {
  checkDay(request.asOf);
  const finish = startRun('library');
  const saved = parseAssessment(text, 'assessment');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const now = today();
  const asOf = request.asOf ?? now;
  const again = await decideAgain({ ...request, saved, sha256, asOf, today: now });
  return { ...again, run: finish() };
}

export type { AssessRequest } from './assess/request.ts';
export { compare } from './compare/compare.ts';
export type { HeaderMode } from './detect/column-names.ts';
export type { EngineName } from './engines/engine-name.ts';
export { type CodeText, codeText } from './errors/code-text.ts';
export { ERROR_CODES, type ErrorCode, EXIT } from './errors/codes.ts';
export {
  type ErrorLocation,
  type ErrorText,
  HealthriskError,
  textOf,
} from './errors/healthrisk-error.ts';
export type { Language } from './i18n/catalogue.ts';
export { LANGUAGES } from './i18n/index.ts';
export * from './model/advice.ts';
export * from './model/assessment.ts';
export * from './model/column.ts';
export * from './model/comparison.ts';
export * from './model/csv.ts';
export * from './model/decided.ts';
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
export { renderComparison } from './report/comparison/index.ts';
export {
  COMMON_FORMATS,
  type CommonFormat,
  FORMATS,
  type Format,
  type Look,
  render,
  type Style,
} from './report/index.ts';
export { renderProfile } from './report/profile/index.ts';
export { parseAssessment } from './saved/parse-assessment.ts';
export { allows, FAIL_ON, type FailOn } from './verdict/gate.ts';
