import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { Assessment } from '../model/assessment.ts';
import { regressionSentence } from '../report/comparison/blocks.ts';
import type { FailOn } from '../verdict/gate.ts';
import { exitOf } from './exit-of.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/** Options of the gate. */
export interface GateOptions {
  failOn: FailOn;
  baseline?: string;
  /** false: --no-regression was given. */
  regression?: boolean;
}

/** Name of the setting that counts what became worse; what it was stands under the baseline. */
const SETTING = 'no-regression';

/** @throws HealthriskError E-USAGE where there is nothing to compare with, or it is standard input */
export function requireBaseline({ baseline, regression }: GateOptions): void {
  if (baseline === '-') {
    throw new HealthriskError('E-USAGE', { problem: ['baseline-is-stdin'] });
  }
  if (regression !== false || baseline !== undefined) return;
  throw new HealthriskError('E-USAGE', { problem: ['baseline-missing'] });
}

/** The assessment with the number of regressions among its settings, where the gate looks at it. */
export function withRegressions<T extends Omit<Assessment, 'run'>>(
  assessment: T,
  { regression }: GateOptions,
): T {
  if (regression !== false) return assessment;
  const value = String(assessment.baseline?.regressions.length ?? 0);
  const { policy } = assessment;
  const settings = [...policy.settings, { name: SETTING, value, from: 'flag' as const }];
  return { ...assessment, policy: { ...policy, settings } };
}

/** Says on stderr what became worse. */
export function noteRegressions({ baseline }: Assessment, io: Io): void {
  const words = catalogueOf(io.language());
  const { regressionNote } = words.comparison;
  for (const one of baseline?.regressions ?? []) {
    tell(io, spoken(regressionNote(regressionSentence(one, words))));
  }
}

/** The exit code of the verdict; at least that of a restriction where something became worse. */
export function exitCode(assessment: Assessment, { failOn, regression }: GateOptions): number {
  const code = exitOf(assessment, failOn);
  const isWorse = regression === false && (assessment.baseline?.regressions.length ?? 0) > 0;
  return isWorse && failOn !== 'never' ? Math.max(code, EXIT.restrict) : code;
}
