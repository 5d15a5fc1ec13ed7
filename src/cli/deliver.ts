import type { Assessment } from '../model/assessment.ts';
import { type Format, render } from '../report/index.ts';
import type { Target } from '../temporary/check-outputs.ts';
import type { Output } from '../temporary/outputs.ts';
import type { Io } from './io.ts';
import type { WantedOutput } from './parse-options.ts';
import { summaryTargets } from './step-summary.ts';

/** What a command is asked to make of an assessment. */
export interface Wanted {
  /** On stdout. */
  format: Format;
  output: readonly WantedOutput[];
}

/** Every file that the reports go to. */
export function reportTargets({ format, output }: Wanted, io: Pick<Io, 'stepSummary'>): Target[] {
  const files = output.map(({ path }) => ({ path, option: '--output' }));
  return [...files, ...summaryTargets(io.stepSummary(format))];
}

/**
 * Writes an assessment in every format that was asked for: files first, all or none, then stdout.
 * @param besides what else is written, with the files
 * @throws HealthriskError E-OUTPUT-…
 */
export function deliver(
  assessment: Assessment,
  { format, output }: Wanted,
  io: Pick<Io, 'appendSummary' | 'language' | 'out' | 'stepSummary' | 'style' | 'write'>,
  besides: readonly Output[] = [],
): void {
  const language = io.language();
  const reports = output.map(({ format, path }) => ({
    path,
    text: render(assessment, format, { language }),
  }));
  io.write([...reports, ...besides]);
  const summary = io.stepSummary(format);
  if (summary !== null) io.appendSummary(summary, render(assessment, 'markdown', { language }));
  io.out(render(assessment, format, { ...io.style(), language }));
}
