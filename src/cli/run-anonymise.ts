import { basename, extname } from 'node:path';
import type { Anonymised } from '../anonymise.ts';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { AdviceReport } from '../model/advice-report.ts';
import type { Setting } from '../model/assessment.ts';
import { RELEASE_FORMATS, type ReleaseFormat } from '../model/treatment-record.ts';
import type { Verdict } from '../model/verdict.ts';
import { readPlan } from '../plans/read.ts';
import { filesBeside, releaseTo } from '../release-to.ts';
import { type ReleaseReportFormat, renderRelease } from '../report/releases/index.ts';
import { renderAdvice } from '../report/treatments/index.ts';
import { startRun, today } from '../run-info.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { adviceOptions, filesNeeded } from './advice-request.ts';
import { checkOutputs } from './check-outputs.ts';
import type { Io } from './io.ts';
import { reaching } from './run-advise.ts';
import { type KnownTable, knownTable, type TableOptions, tableRequest } from './table-request.ts';
import { tableSettings } from './table-settings.ts';
import type { TreatingOptions } from './treating-options.ts';

/** Options of `anonymise`, as commander parses them. */
export interface AnonymiseOptions extends TableOptions, TreatingOptions {
  output: string;
  plan?: string;
  /** Which treatment, from 1; the best when absent. */
  pick?: number;
  asOf?: string;
  format: ReleaseReportFormat;
}

/**
 * Writes the table under a treatment whose result may be let out, or nothing.
 * @param patterns files, or globs
 * @throws HealthriskError on bad input
 */
export async function runAnonymise(
  patterns: readonly string[],
  options: AnonymiseOptions,
  io: Io,
): Promise<void> {
  const finish = startRun(io.command);
  sweepSpillFolders();
  const now = today();
  const { output: path, pick = 1 } = options;
  const format = formatOf(path);
  const known = await knownTable(patterns, options, io);
  const { assessment, record } = filesBeside(path);
  const planned = options.plan === undefined ? [] : [options.plan];
  checkOutputs(
    [path, assessment, record].map((file) => ({ path: file, option: '--output' })),
    [...filesNeeded(known, options), ...planned],
  );
  const plan = options.plan === undefined ? undefined : await readPlan(options.plan);
  const asked = await adviceOptions(known, options, io);
  const done = await releaseTo(
    {
      ...(await tableRequest(known, options, false, io)),
      asOf: options.asOf ?? now,
      today: now,
    },
    { ...asked, ...(pick === 1 ? { plansMax: 1 } : {}), ...(plan === undefined ? {} : { plan }) },
    {
      ...{ path, format, finish, pick },
      settings: settingsOf(known, options, io),
      onDone: () => io.progress.erase(),
    },
  );
  tell(done, options, finish, io);
}

/** @throws HealthriskError E-USAGE for a name that does not say in which format it is written */
function formatOf(path: string): ReleaseFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = RELEASE_FORMATS.find((name) => name === ending);
  if (format !== undefined) return format;
  throw new HealthriskError('E-USAGE', {
    problem: ['output-ending', { endings: RELEASE_FORMATS.map((name) => `.${name}`) }],
    location: { file: path },
  });
}

function settingsOf(
  known: KnownTable,
  options: AnonymiseOptions,
  io: Pick<Io, 'workingDirectory'>,
): Setting[] {
  const { declared, reading, judging } = tableSettings(known, options, io);
  const plan: Setting[] =
    options.plan === undefined
      ? []
      : [{ name: 'plan', value: basename(options.plan), from: 'flag' }];
  return [...declared, ...plan, ...reading, ...judging];
}

/** Says what became of the table, and sets the exit code. */
function tell(
  done: Anonymised,
  { output, format, pick }: AnonymiseOptions,
  finish: () => AdviceReport['run'],
  io: Io,
): void {
  const look = { ...io.style(), language: io.language() };
  if (done.outcome === 'no-plan') {
    const found = reaching(done.report);
    if (pick !== undefined && found > 0) {
      throw new HealthriskError('E-OUTPUT-NO-PLAN', {
        problem: ['no-such-treatment', { pick, found }],
        location: { file: output },
      });
    }
    const advice: AdviceReport = { ...done.report, run: finish() };
    io.out(renderAdvice(advice, format, look));
    io.note(catalogueOf(io.language()).releases.nothingWritten);
    io.exit(exitOf(advice.plans[0]?.after ?? advice.before));
    return;
  }
  const paths = { release: output, ...filesBeside(output) };
  const record = { ...done.record, run: finish() };
  const { assessment, outcome } = done;
  const gate = `${io.program} decide ${paths.assessment} --data ${output}`;
  io.out(renderRelease({ outcome, record, assessment, paths, gate }, format, look));
  io.exit(outcome === 'kept' ? EXIT.publish : exitOf(assessment));
}

/** Nothing was released: whatever the verdict is, it is not the one that was asked for. */
function exitOf({ verdict }: { verdict: Verdict }): number {
  return Math.max(EXIT[verdict], EXIT.restrict);
}
