import { appendFileSync } from 'node:fs';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Format } from '../report/index.ts';
import type { Target } from '../temporary/check-outputs.ts';

/** Where GitHub Actions collects what a step has to say, and what the file is called in errors. */
export const STEP_SUMMARY = 'GITHUB_STEP_SUMMARY';

/**
 * The summary file of the running step; null unless annotations were asked for. The environment
 * sets presentation only: no verdict and no exit code depends on it.
 */
export function stepSummaryFor(
  format: Format,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const path = env[STEP_SUMMARY] ?? '';
  return format === 'github' && path !== '' ? path : null;
}

/** The summary as a file that is going to be written, to be held against what the run reads. */
export function summaryTargets(path: string | null): Target[] {
  return path === null ? [] : [{ path, option: STEP_SUMMARY }];
}

/**
 * Adds a report behind what other commands of the step wrote there.
 * @throws HealthriskError E-OUTPUT-WRITE
 */
export function appendToSummary(path: string, text: string): void {
  try {
    appendFileSync(path, `${text}\n`);
  } catch (error) {
    const system = (error as NodeJS.ErrnoException).code ?? null;
    throw new HealthriskError('E-OUTPUT-WRITE', {
      problem: ['summary-refused', { variable: STEP_SUMMARY, system }],
      location: { file: path },
    });
  }
}
