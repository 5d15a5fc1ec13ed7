import { basename } from 'node:path';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { Setting } from '../model/assessment.ts';
import type { Verdict } from '../model/verdict.ts';
import { placed } from '../plans/place.ts';
import { readPlan } from '../plans/read.ts';
import { filesBeside, type ReleaseResult, releaseFormat, releaseTo } from '../release-to.ts';
import { type ReleaseReportFormat, renderRelease } from '../report/releases/index.ts';
import { literal } from '../report/safe-text.ts';
import { renderAdvice } from '../report/treatments/index.ts';
import { startRun, today } from '../run-info.ts';
import { checkOutputs, stats } from '../temporary/check-outputs.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { writeRelease } from '../treat/release/write-release.ts';
import { adviceOptions, filesNeeded } from './advice-request.ts';
import type { Io } from './io.ts';
import { reaching } from './run-advise.ts';
import { shellWord } from './shell-word.ts';
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
  const format = releaseFormat(path);
  const known = await knownTable(patterns, options, io);
  const { assessment, record } = filesBeside(path);
  const planned = options.plan === undefined ? [] : [options.plan];
  checkOutputs(
    [path, assessment, record].map((file) => ({ path: file, option: '--output' })),
    [...filesNeeded(known, options), ...planned],
  );
  const loaded = options.plan === undefined ? undefined : await readPlan(options.plan);
  const plan = loaded?.plan;
  const asked = await adviceOptions(known, options, io);
  const request = {
    ...(await tableRequest(known, options, false, io)),
    asOf: options.asOf ?? now,
    today: now,
  };
  const treating = { ...asked, ...(plan === undefined ? {} : { plan }) };
  const done = await placed(loaded, () =>
    releaseTo(request, treating, {
      ...{ path, format, finish, pick },
      settings: settingsOf(known, options, io),
      write: (...given) => writeInterruptibly(given, io),
      onDone: () => io.progress.erase(),
    }),
  );
  tell(done, options, io);
}

/** DuckDB's threads wait for rows while they write, and leaving would wait for them: a signal must end that too. */
async function writeInterruptibly(given: Parameters<typeof writeRelease>, io: Io): Promise<void> {
  io.mayBlock(true);
  try {
    await writeRelease(...given);
  } finally {
    io.mayBlock(false);
  }
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
function tell(done: ReleaseResult, { output, format, pick }: AnonymiseOptions, io: Io): void {
  const look = { ...io.style(), language: io.language() };
  if (done.outcome === 'no-plan') {
    const found = reaching(done.report);
    if (pick !== undefined && found > 0) {
      throw new HealthriskError('E-OUTPUT-NO-PLAN', {
        problem: ['no-such-treatment', { pick, found }],
        location: { file: output },
      });
    }
    const { before, plans } = done.report;
    io.out(renderAdvice(done.report, format, look));
    noteNothing(output, io);
    io.exit(exitOf(plans[0]?.after ?? before));
    return;
  }
  const paths = { release: output, ...filesBeside(output) };
  const { assessment, outcome, record } = done;
  const gate = `${io.program} decide ${shellWord(paths.assessment)} --data ${shellWord(output)}`;
  if (outcome === 'broken') noteNothing(output, io);
  io.out(renderRelease({ outcome, record, assessment, paths, gate }, format, look));
  io.exit(outcome === 'kept' ? EXIT.publish : exitOf(assessment));
}

/** What an earlier run left under that name is not of this one. */
function noteNothing(output: string, io: Io): void {
  const { nothingWritten, earlier } = catalogueOf(io.language()).releases;
  io.note(nothingWritten);
  if (stats(output) !== null) io.note(earlier(literal(output)));
}

/** Nothing was released: whatever the verdict is, it is not the one that was asked for. */
function exitOf({ verdict }: { verdict: Verdict }): number {
  return Math.max(EXIT[verdict], EXIT.restrict);
}
