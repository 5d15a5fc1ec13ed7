/**
 * The library: `import { assess, render } from 'healthrisk'`. Everything the command line does, it
 * does through these.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type AdviseRequest, advise as adviseOn } from './advise.ts';
import { checkDay } from './assess/check-day.ts';
import { checkRequest } from './assess/check-request.ts';
import { type AssessRequest, pathsOf } from './assess/request.ts';
import { requireShape } from './assess/require-shape.ts';
import { examine } from './assess.ts';
import { checkAdviceOptions } from './check-advice-options.ts';
import { type DecideRequest, decideAgain } from './decide-again.ts';
import { examineAndAdvise } from './examine-and-advise.ts';
import type { AdviceReport } from './model/advice-report.ts';
import type { Assessment } from './model/assessment.ts';
import { filesBeside, type ReleaseResult, releaseFormat, releaseTo } from './release-to.ts';
import { startRun, today } from './run-info.ts';
import { parseAssessment } from './saved/parse-assessment.ts';
import { expandPaths } from './source/expand-paths.ts';
import { checkOutputs } from './temporary/check-outputs.ts';
import type { AdviceOptions } from './treat/advice/options.ts';

/** What is treated; judged today when no day is named. */
export type TreatRequest = Omit<AdviseRequest, 'asOf' | 'today'> & Pick<AssessRequest, 'asOf'>;

/**
 * Reads, measures and judges one table.
 * @returns aggregates only; no value of the data
 * @throws HealthriskError on bad input; then there is no verdict
 */
export async function assess(request: AssessRequest): Promise<Assessment> {
  checkRequest(request);
  const finish = startRun('library');
  const now = today();
  const { advise: asked = false, ...table } = request;
  const judged = { ...table, asOf: table.asOf ?? now, today: now };
  const { assessment } =
    asked === false
      ? await examine(judged)
      : await examineAndAdvise(judged, asked === true ? {} : asked);
  return { ...assessment, run: finish() };
}

/**
 * Reads one table and says which treatments would change its verdict, and what each loses.
 * @param options the verdict to look for, what may be left out, and when the search ends
 * @returns levels, counts and names of columns; no value of the data
 * @throws HealthriskError on bad input, and E-LIMIT-MEMORY where the codes do not fit in memory
 */
export async function advise(
  request: TreatRequest,
  options: Partial<AdviceOptions> = {},
): Promise<AdviceReport> {
  checkRequest(request);
  checkAdviceOptions(options);
  const finish = startRun('library');
  const now = today();
  const { report } = await adviseOn({ ...request, asOf: request.asOf ?? now, today: now }, options);
  return { ...report, run: finish() };
}

/**
 * Writes one table as it may be let out, with its assessment (`….assessment.json`) and the record of its
 * treatment (`….treatment.json`) beside it; where no treatment is enough, nothing.
 * @param request its `output` is a path that ends in `.csv` or `.parquet`; an older file there is replaced
 * @param options as for {@link advise}; with a `plan`, that one is applied and nothing is searched
 * @throws HealthriskError on bad input, E-OUTPUT-…, E-PLAN-MISFIT, and E-LIMIT-MEMORY where the codes do
 * not fit in memory
 */
export async function anonymise(
  { output, ...request }: TreatRequest & { output: string },
  options: Partial<AdviceOptions> = {},
): Promise<ReleaseResult> {
  checkRequest(request);
  requireShape(z.object({ output: z.string() }), { output });
  checkAdviceOptions(options);
  const finish = startRun('library');
  const format = releaseFormat(output);
  const path = await expandPaths(pathsOf(request));
  const written = [output, ...Object.values(filesBeside(output))];
  checkOutputs(
    written.map((file) => ({ path: file, option: 'output' })),
    [...path, ...(request.rules ?? [])],
  );
  const now = today();
  return releaseTo({ ...request, path, asOf: request.asOf ?? now, today: now }, options, {
    ...{ path: output, format, finish },
  });
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
export * from './model/advice-report.ts';
export * from './model/assessment.ts';
export * from './model/column.ts';
export * from './model/comparison.ts';
export * from './model/csv.ts';
export * from './model/decided.ts';
export * from './model/declaration.ts';
export * from './model/finding.ts';
export * from './model/metric.ts';
export * from './model/pack.ts';
export * from './model/plan.ts';
export * from './model/profile.ts';
export * from './model/role.ts';
export * from './model/suggestion.ts';
export * from './model/treatment.ts';
export * from './model/treatment-record.ts';
export * from './model/treatments.ts';
export * from './model/verdict.ts';
export * from './model/waiver.ts';
export { readPlan } from './plans/read.ts';
export type { ProfileRequest } from './profile/request.ts';
export { profile } from './profile.ts';
export type { ReleaseResult } from './release-to.ts';
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
export {
  ADVICE_FORMATS,
  type AdviceFormat,
  renderAdvice,
} from './report/treatments/index.ts';
export { parseAssessment } from './saved/parse-assessment.ts';
export type {
  AdviceOptions,
  GivenHierarchies,
  GivenHierarchy,
} from './treat/advice/options.ts';
export { allows, FAIL_ON, type FailOn } from './verdict/gate.ts';
